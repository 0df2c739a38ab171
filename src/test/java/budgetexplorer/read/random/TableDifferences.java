package budgetexplorer.read.random;

import static budgetexplorer.read.random.Differences.plain;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the first difference between a table as expected and as read.
record TableDifferences(ExpectedTable expected, BudgetTable found) {
    Optional<String> first() {
        return Differences.differs("money unit", expected.unit(), found.unit())
                .or(this::outline)
                .or(() -> IntStream.range(0, expected.rows().size())
                        .mapToObj(i -> row(expected.rows().get(i), found.rows().get(i))).flatMap(Optional::stream)
                        .findFirst())
                .or(this::unknownColumn)
                .or(() -> Differences.differs("notes", plainly(expected.notes()), plainly(found.notes())))
                .map(difference -> "table %d, %s".formatted(expected.kind().number(), difference));
    }

    /// Of what kind the rows are, and of which units.
    private Optional<String> outline() {
        int count = Math.max(expected.rows().size(), found.rows().size());
        return IntStream.range(0, count).mapToObj(i -> Differences.differs(
                "%d rows of %d, row %d".formatted(found.rows().size(), expected.rows().size(), i + 1),
                i < expected.rows().size() ? outline(expected.rows().get(i)) : "none",
                i < found.rows().size() ? outline(found.rows().get(i)) : "none")).flatMap(Optional::stream).findFirst();
    }

    private static String outline(ExpectedRow row) {
        return row.kind() + " of " + row.unit();
    }

    private static String outline(Row row) {
        return row.kind() + " of " + row.unit();
    }

    private Optional<String> row(ExpectedRow row, Row read) {
        Set<Field> fields = Stream.concat(row.cells().keySet().stream(), found.columns().stream().map(Column::field))
                .filter(field -> field != Field.OTHER).collect(toCollection(() -> EnumSet.noneOf(Field.class)));
        String words = row.kind() == RowKind.TOTAL ? label(row) : "";
        if (row.kind() == RowKind.TOTAL) {
            fields.removeIf(field -> !field.isAmount() && field != Field.SERIAL);
        }
        return fields.stream()
                .map(field -> Differences.differs("row %d, %s".formatted(read.number(), field), shown(row, field),
                        shown(read, field)))
                .flatMap(Optional::stream).findFirst()
                .or(() -> Differences.differs("row %d, label".formatted(read.number()), words,
                        row.kind() == RowKind.TOTAL ? label(read) : ""));
    }

    /// A total is called so in any of its columns.
    private static String label(ExpectedRow row) {
        return plain(row.text(Field.NAME));
    }

    private String label(Row read) {
        return Arrays.stream(Field.values()).filter(field -> !field.isAmount() && field != Field.SERIAL)
                .map(field -> plain(found.text(read, field))).collect(joining());
    }

    private static String shown(ExpectedRow row, Field field) {
        return switch (row.cell(field)) {
            case Cell.Amount(var money) -> money.fen() + " 分";
            case Cell.Text(var text) -> plain(text);
            case Cell.Blank() -> "";
        };
    }

    private String shown(Row read, Field field) {
        String text = found.text(read, field);
        if (field == Field.NAME && text.chars().anyMatch(Character::isWhitespace)) {
            return text.replace("\n", "⏎"); // names are read without breaks and blanks
        }
        return found.amount(read, field).map(money -> money.fen() + " 分").orElse(plain(text));
    }

    private Optional<String> unknownColumn() {
        return found.columns().stream().filter(column -> column.field() == Field.OTHER).findFirst()
                .map(column -> "unknown column " + column);
    }

    private static List<String> plainly(List<String> texts) {
        return texts.stream().map(Differences::plain).toList();
    }
}
