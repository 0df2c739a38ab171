package budgetexplorer.model;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Made-up budgets for tests, written as text.
public final class MadeUp {
    public static final Department PARKS = new Department("701", "某市园林局");

    private MadeUp() {}

    /// An amount in 万元 with the decimals it is written with.
    public static Money money(String number) {
        var decimal = new BigDecimal(number);
        return Money.of(decimal, decimal.scale(), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    /// The published budget of 2026 of a department that does not exist.
    public static Budget budget(BudgetTable... tables) {
        return new Budget(PARKS, 2026, Stage.PUBLISHED, "made-up.xlsx", List.of(tables));
    }

    /// A table from text. The first line names the fields; each other line is a row: its kind, then its cells, all
    /// between bars.
    public static BudgetTable table(TableKind kind, String text) {
        List<List<String>> lines = text.lines().map(MadeUp::split).toList();
        List<Field> fields = lines.getFirst().stream().map(Field::valueOf).toList();
        List<Column> columns = IntStream.range(0, fields.size())
                .mapToObj(i -> new Column(fields.get(i), fields.get(i).name(), i)).toList();
        List<Row> rows = new ArrayList<>();
        String unit = null;
        for (List<String> line : lines.subList(1, lines.size())) {
            var rowKind = RowKind.valueOf(line.getFirst());
            List<Cell> cells = IntStream.range(0, fields.size()).mapToObj(i -> cell(fields.get(i), line.get(i + 1)))
                    .toList();
            unit = switch (rowKind) {
                case UNIT, PROJECT -> line.get(fields.indexOf(Field.UNIT_CODE) + 1);
                case ITEM -> unit;
                case TOTAL, FUND, DEPARTMENT, LINE -> null;
            };
            rows.add(new Row(rowKind, unit, rows.size() + 5, cells));
        }
        return new BudgetTable(kind, kind.title(), Source.of("made-up.xlsx", kind.title()), MoneyUnit.TEN_THOUSAND_YUAN,
                columns, rows, List.of());
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Cell cell(Field field, String text) {
        if (text.isEmpty()) {
            return new Cell.Blank();
        }
        return field.isAmount() ? new Cell.Amount(money(text)) : new Cell.Text(text);
    }
}
