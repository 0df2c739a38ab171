package budgetexplorer.model.search;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param department the name of the department whose budget it is in
/// @param text       all of it, with its code
/// @param spans      where in the text it is what was looked for, from left to right
/// @param amount     what the budget has under it; absent where it has no amount of its own
/// @param link       where it stands
public record Hit(SearchKind kind, BudgetId budget, String department, String text, List<Span> spans,
        @Nullable Money amount, Link link) {
    public Hit {
        spans = List.copyOf(spans);
    }
}
