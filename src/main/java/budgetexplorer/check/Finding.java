package budgetexplorer.check;

import budgetexplorer.model.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule found in one place, which includes that all is well there.
///
/// @param rule       the rule's [Rule#id]
/// @param expected   what the document states; absent where it does not
/// @param actual     what it should be by the rule; absent where that cannot be told
/// @param difference by how much the actual exceeds the expected; absent where one of them is
/// @param evidence   what was looked at: first what is judged, then what it was judged by
public record Finding(String rule, Outcome outcome, @Nullable Money expected, @Nullable Money actual,
        @Nullable Money difference, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /// What is judged.
    ///
    /// @throws java.util.NoSuchElementException if it has no evidence, which no rule makes
    public Evidence judged() {
        return evidence.getFirst();
    }
}
