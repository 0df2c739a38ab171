package budgetexplorer.ui.kit;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// One of the screens that show a budget. Made when it is first looked at; told of a budget only while it is looked at.
public interface BudgetScreen {
    /// What is seen of it.
    Node node();

    /// What is shown and what is left out, in words, for the status line.
    ReadOnlyStringProperty statusProperty();

    /// Shows a budget. To be cheap if the budget is shown already.
    ///
    /// @param place where in it, one of the links that lead to this screen; without one, where the user left it or it begins
    void show(BudgetSummary budget, Optional<Link> place);

    /// Shows nothing, since no budget is looked at.
    void clear();

    /// Reads what it shows again, since the library has changed.
    void reload();

    /// Where the user is; empty while nothing is shown.
    Optional<Link> place();

    /// Lets what it shows be changed, if it can be.
    default void edit() {}

    /// What of it can be printed as it is seen now; empty if nothing is shown, or it offers nothing of its own.
    default Optional<Printable> printable() {
        return Optional.empty();
    }
}
