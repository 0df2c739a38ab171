package budgetexplorer.write.tables;

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

/// Compares what two budgets state, cell for cell. What a form settles is left out: the words of headers that mean
/// something, and where a table stands. The precision is that of a table's finest amount, and compared where both tables
/// have one unit.
public final class Comparison {
    private static final String EMPTY = "故本表无数据。";

    private Comparison() {}

    /// The first difference between a budget and what was read of its workbook, which may say of tables that are empty
    /// that they are.
    public static Optional<String> difference(Budget expected, Budget found) {
        String head = head(expected);
        if (!head.equals(head(found))) {
            return Optional.of("expected %s, found %s".formatted(head, head(found)));
        }
        for (BudgetTable table : found.tables()) {
            boolean isNew = expected.table(table.kind()).isEmpty();
            if (isNew && !(table.rows().isEmpty() && table.notes().getLast().endsWith(EMPTY))) {
                return Optional.of("unexpected " + table.kind());
            }
        }
        return expected.tables().stream().flatMap(table -> difference(table, found.table(table.kind())).stream())
                .findFirst();
    }

    private static String head(Budget budget) {
        return "%s %d %s".formatted(budget.department(), budget.year(), budget.stage());
    }

    private static Optional<String> difference(BudgetTable table, Optional<BudgetTable> found) {
        boolean hasSteps = found.filter(other -> other.unit() == table.unit()).isPresent();
        List<String> lines = lines(table, hasSteps);
        List<String> others = found.map(other -> lines(other, hasSteps)).orElse(List.of());
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "nothing";
            String other = i < others.size() ? others.get(i) : "nothing";
            boolean isStatement = i == lines.size() && i + 1 == others.size() && other.endsWith(EMPTY);
            if (!line.equals(other) && !isStatement) {
                return Optional.of("%s line %d%n  expected %s%n  found    %s".formatted(table.kind(), i + 1, line,
                        other));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(BudgetTable table, boolean hasSteps) {
        List<String> lines = new ArrayList<>();
        lines.add(table.title() + (hasSteps ? " in steps of " + step(table) : ""));
        table.rows().forEach(row -> lines.add("%s %s %s".formatted(row.kind(), row.unit(),
                cells(table, row))));
        table.notes().forEach(note -> lines.add("note " + note));
        return lines;
    }

    private static long step(BudgetTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell.Amount.class::isInstance)
                .mapToLong(cell -> ((Cell.Amount) cell).money().step()).min().orElse(0);
    }

    private static Map<String, String> cells(BudgetTable table, Row row) {
        Map<String, String> cells = new TreeMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Field field = table.columns().get(column).field();
            if (field == Field.OTHER) {
                cells.merge("OTHER " + table.columns().get(column).label(), text(row.cells().get(column)),
                        (one, other) -> one + " | " + other);
            } else {
                cells.put(field.name(), text(row.cells().get(table.column(row, field))));
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "-";
            case Cell.Text(var words) -> "'" + words + "'";
            case Cell.Amount(var money) -> money.fen() + " 分";
        };
    }
}
