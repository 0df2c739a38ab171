package budgetexplorer.write.tables;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What two budgets state, cell for cell, as lines that a test can lay side by side.
public final class Comparison {
    private Comparison() {}

    /// The first line in which two budgets differ.
    public static Optional<String> difference(Budget expected, MoneyUnit unit, Budget found, MoneyUnit unitFound) {
        List<String> lines = lines(expected, unit);
        List<String> others = lines(found, unitFound);
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "nothing";
            String other = i < others.size() ? others.get(i) : "nothing";
            if (!line.equals(other)) {
                return Optional.of("line %d%n  expected %s%n  found    %s".formatted(i + 1, line, other));
            }
        }
        return Optional.empty();
    }

    /// Tables in the order of their numbers. What a form settles is left out: the words of headers that mean something,
    /// and where a table stands.
    ///
    /// @param unit amounts are written in; with their precision, if it is the table's own
    static List<String> lines(Budget budget, MoneyUnit unit) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %d %s".formatted(budget.department(), budget.year(), budget.stage()));
        budget.tables().forEach(table -> lines.addAll(lines(table, unit)));
        return lines;
    }

    /// One table.
    static List<String> lines(BudgetTable table, MoneyUnit unit) {
        List<String> lines = new ArrayList<>();
        lines.add("table %s %s".formatted(table.kind(), table.title()));
        table.rows().forEach(row -> lines.add("%s %s %s".formatted(row.kind(), row.unit(), cells(table, row, unit))));
        table.notes().forEach(note -> lines.add("note " + note));
        return lines;
    }

    private static Map<String, String> cells(BudgetTable table, Row row, MoneyUnit unit) {
        Map<String, String> cells = new TreeMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Field field = table.columns().get(column).field();
            if (field == Field.OTHER) {
                cells.merge("OTHER " + table.columns().get(column).label(), text(row.cells().get(column), table, unit),
                        (one, other) -> one + " | " + other);
            } else {
                cells.put(field.name(), text(row.cells().get(table.column(row, field)), table, unit));
            }
        }
        return cells;
    }

    private static String text(Cell cell, BudgetTable table, MoneyUnit unit) {
        return switch (cell) {
            case Cell.Blank() -> "-";
            case Cell.Text(var words) -> "'" + words + "'";
            case Cell.Amount(var money) -> money.fen() + (table.unit() == unit ? " in steps of " + money.step() : "");
        };
    }
}
