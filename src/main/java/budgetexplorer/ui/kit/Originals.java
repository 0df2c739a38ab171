package budgetexplorer.ui.kit;

import budgetexplorer.base.Problem;
import budgetexplorer.model.link.Link;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows the pages of the documents that budgets came from; the window implements it, so that screens need not know how. For
/// the FX thread.
public interface Originals {
    /// Asks whether something can be shown on its page.
    ///
    /// @param asking who asks; an earlier question of the same is forgotten
    /// @param told   told why it cannot; nothing if it can
    void ask(String asking, Link place, Consumer<Optional<Problem>> told);

    /// Shows something on its page, above the window.
    void show(Link place);
}
