package budgetexplorer.check.rule;

import java.util.List;
import java.util.Map;

/// What is usual among the budgets of a library, so that the unusual can be told. Immutable.
///
/// @param ratios what the other departments' budgets of the same year have, one number each
public record LibraryNorms(Map<Ratio, List<Double>> ratios) {
    /// Nothing is known of other budgets.
    public static final LibraryNorms NONE = new LibraryNorms(Map.of());

    /// What budgets are compared by.
    public enum Ratio {
        /// 公用经费 to 人员经费.
        OPERATING_TO_PERSONNEL,
        /// 项目支出 to all expenditure.
        PROJECTS_TO_TOTAL
    }

    public LibraryNorms {
        ratios = Map.copyOf(ratios);
    }

    /// The number in the middle; between the two in the middle where they are even.
    ///
    /// @param numbers at least one
    public static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
