package budgetexplorer.model.goal;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the indicators of table 12. What does not read as `name(target)` is kept as text, never dropped. Stateless.
public final class Indicators {
    /// The columns of table 12 that hold indicators.
    public static final Set<Field> COLUMNS = Set
            .copyOf(EnumSet.range(Field.QUANTITY_INDICATOR, Field.SATISFACTION_INDICATOR));

    private static final Pattern NOTHING = Pattern.compile("[-—–―/\\s]*|无");

    private Indicators() {}

    /// All indicators of table 12, row by row, from the first column to the last.
    public static List<Indicator> of(BudgetTable goals) {
        return goals.rows().stream().flatMap(row -> of(goals, row).stream()).toList();
    }

    /// The indicators of a row of table 12, from the first column to the last.
    public static List<Indicator> of(BudgetTable goals, Row row) {
        return goals.columns().stream().map(column -> column.field()).filter(COLUMNS::contains)
                .flatMap(field -> of(field, goals.text(row, field)).stream()).toList();
    }

    /// The indicators of one cell in their order; none if it is blank or says that there is none.
    public static List<Indicator> of(Field column, String cell) {
        return NOTHING.matcher(cell).matches() ? List.of() : new IndicatorCell(column, cell).indicators();
    }
}
