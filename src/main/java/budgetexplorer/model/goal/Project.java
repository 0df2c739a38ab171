package budgetexplorer.model.goal;

import budgetexplorer.model.Money;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A project of table 12. Immutable.
///
/// @param row        the number of its row
/// @param amount     absent where the cell is blank
/// @param goal       its goal in words, or nothing
/// @param indicators from the first column to the last
public record Project(int row, Unit unit, String name, @Nullable Money amount, String goal,
        List<Indicator> indicators) {
    public Project {
        indicators = List.copyOf(indicators);
    }

    /// The projects of table 12 in their order.
    public static List<Project> of(BudgetTable goals) {
        return goals.rows(RowKind.PROJECT).map(row -> of(goals, row)).toList();
    }

    private static Project of(BudgetTable goals, Row row) {
        var unit = new Unit(Objects.requireNonNullElse(row.unit(), ""), goals.text(row, Field.NAME));
        return new Project(row.number(), unit, goals.text(row, Field.PROJECT_NAME),
                goals.amount(row, Field.TOTAL).orElse(null), goals.text(row, Field.GOAL), Indicators.of(goals, row));
    }

    /// How many of its indicators can be measured.
    public int measured() {
        return IndicatorCount.of(indicators).measured();
    }
}
