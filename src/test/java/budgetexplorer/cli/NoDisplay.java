package budgetexplorer.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A side without a display.
public class NoDisplay implements Desktop {
    @Override
    public boolean hasDisplay() {
        return false;
    }

    @Override
    public void open(Opening opening) {
        throw new UnsupportedOperationException("no display");
    }

    @Override
    public void rehearse(Path library, boolean glance, Consumer<String> reached) {
        throw new UnsupportedOperationException("no display");
    }
}
