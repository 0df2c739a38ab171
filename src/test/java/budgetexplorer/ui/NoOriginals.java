package budgetexplorer.ui;

import budgetexplorer.base.Problem;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Originals;
import java.util.Optional;
import java.util.function.Consumer;

/// Nobody shows pages.
public final class NoOriginals implements Originals {
    @Override
    public void ask(String asking, Link place, Consumer<Optional<Problem>> told) {
        // nobody is told
    }

    @Override
    public void show(Link place) {
        throw new AssertionError("no page was to be shown: " + place);
    }
}
