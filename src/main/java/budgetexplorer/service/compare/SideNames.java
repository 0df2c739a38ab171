package budgetexplorer.service.compare;

import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Side;
import budgetexplorer.model.BudgetId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Names the budgets of a comparison, each as short as tells it from the others.
record SideNames(ComparisonWords words, Comparison comparison) {
    private static final String GAP = " · ";

    String of(int side) {
        BudgetId id = id(comparison.sides().get(side));
        List<String> parts = new ArrayList<>();
        if (departmentsDiffer() || comparison.sides().size() == 1) {
            parts.add(id.department());
        }
        parts.add(ComparisonWords.year(id.year()));
        boolean sameYear = count(id, other -> other.department() + ":" + other.year()) > 1;
        boolean sameStage = count(id, other -> other.department() + ":" + other.year() + other.stage()) > 1;
        if (sameStage) {
            parts.add(words.messages().text("compare.side.revision", words.stage(id.stage()), id.revision()));
        } else if (sameYear) {
            parts.add(words.stage(id.stage()));
        }
        return String.join(GAP, parts);
    }

    /// A budget by its department where that is enough.
    String shortest(int side) {
        BudgetId id = id(comparison.sides().get(side));
        return departmentsDiffer() && count(id, BudgetId::department) == 1 ? id.department() : of(side);
    }

    boolean departmentsDiffer() {
        return comparison.differIn(side -> id(side).department());
    }

    private long count(BudgetId id, Function<BudgetId, String> property) {
        return comparison.sides().stream().filter(side -> property.apply(id(side)).equals(property.apply(id))).count();
    }

    private static BudgetId id(Side side) {
        return side.budget().id();
    }
}
