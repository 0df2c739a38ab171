package budgetexplorer.check.finding;

import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import org.jspecify.annotations.Nullable;

/// Something that a finding rests on.
///
/// @param at    where it is shown
/// @param key   names the place by codes, not by where it stands, so that it is the same in another draft
/// @param label what it is called there, in the document's words
/// @param value what it says; absent where the document does not say
public record Evidence(Link at, String key, String label, @Nullable Value value) {
    /// The amount it states; absent if it states none.
    public @Nullable Money money() {
        return value instanceof Value.Money(var money) ? money : null;
    }
}
