package budgetexplorer.model.search;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import org.jspecify.annotations.Nullable;

/// Something of a budget that can be found.
///
/// @param code   the code that stands before the text, or nothing
/// @param amount what the budget has under it; absent where it has no amount of its own
/// @param link   where it stands
public record SearchEntry(SearchKind kind, String code, String text, @Nullable Money amount, Link link) {
    /// What users see and search: the code and the text.
    public String title() {
        return title(code, text);
    }

    /// A code and the text behind it, either of which may be empty.
    public static String title(String code, String text) {
        return code.isEmpty() ? text : (code + " " + text).strip();
    }
}
