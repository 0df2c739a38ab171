package budgetexplorer.ui.kit;

import budgetexplorer.model.link.Link;

/// Leads the user to another place of the library; the window implements it, so that screens need not know each other.
@FunctionalInterface
public interface Navigator {
    /// Shows what a link leads to, on the screen made for it.
    void go(Link link);
}
