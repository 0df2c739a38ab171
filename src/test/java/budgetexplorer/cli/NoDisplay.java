package budgetexplorer.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A side without a display.
public class NoDisplay implements Desktop {
    @Override
    public boolean open(Opening opening) {
        return false;
    }

    @Override
    public boolean rehearse(Path library, boolean glance, Consumer<String> reached) {
        return false;
    }
}
