package budgetexplorer.check;

import budgetexplorer.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Judges a total by its terms.
final class Judgement {
    private Judgement() {}

    /// A finding on a total. Where the total or one of the terms is missing, it is unchecked.
    static Finding of(String rule, Evidence total, List<Evidence> terms) {
        List<Evidence> evidence = new ArrayList<>(terms);
        evidence.addFirst(total);
        Money expected = total.value();
        @Nullable
        Money actual = sum(terms);
        if (expected == null || actual == null) {
            return new Finding(rule, Outcome.UNCHECKED, expected, actual, null, evidence);
        }
        List<Money> values = terms.stream().map(Evidence::value).filter(Objects::nonNull).toList();
        return new Finding(rule, Rounding.judge(expected, values), expected, actual, actual.minus(expected), evidence);
    }

    private static @Nullable Money sum(List<Evidence> terms) {
        List<Money> values = terms.stream().map(Evidence::value).filter(Objects::nonNull).toList();
        return values.size() < terms.size() ? null : Rounding.sum(values);
    }
}
