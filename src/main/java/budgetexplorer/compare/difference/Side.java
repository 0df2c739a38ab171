package budgetexplorer.compare.difference;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A table of one of the two budgets, which tells what its places hold.
record Side(BudgetId budget, Lines lines) {
    private static final List<Field> WHOLE = List.of(Field.TOTAL, Field.INCOME, Field.EXPENSE, Field.THREE_PUBLIC,
            Field.PROCUREMENT_TOTAL);

    /// A line as a whole: what it is called and what it amounts to.
    Content line(Line line) {
        Optional<Money> amount = whole(line);
        List<KeyPart> key = lines.key(line);
        String name = key.isEmpty() ? "" : key.getLast().text();
        String text = amount.map(money -> money.in(lines.table().unit())).orElse(name);
        return new Content(key, text, amount, row(line));
    }

    private static Optional<Money> whole(Line line) {
        Stream<Value> first = WHOLE.stream().map(field -> line.values().get(new ColumnKey(field, "")))
                .filter(Objects::nonNull);
        return Stream.concat(first, line.values().values().stream()).map(Value::cell)
                .flatMap(cell -> cell instanceof Cell.Amount(var money) ? Stream.of(money) : Stream.empty())
                .findFirst();
    }

    /// A cell of a line.
    Content cell(Line line, Value value) {
        Optional<Money> amount = value.cell() instanceof Cell.Amount(var money) ? Optional.of(money) : Optional.empty();
        return new Content(lines.key(line), value.cell().text(lines.table().unit()), amount,
                cell(line, value.column()));
    }

    /// Words that stand in a cell of a line.
    Content words(Line line, String text, int column) {
        return new Content(lines.key(line), text, Optional.empty(), cell(line, column));
    }

    /// What says what a line is.
    Content name(Line line, String text, Field field) {
        int column = line.column();
        for (int i = 0; i < lines.table().columns().size(); i++) {
            if (lines.table().columns().get(i).field() == field
                    && !(line.row().cells().get(i) instanceof Cell.Blank)) {
                column = i;
            }
        }
        return words(line, text, column);
    }

    /// Words that stand somewhere on the table.
    Content words(List<KeyPart> key, String text) {
        return new Content(key, text, Optional.empty(), new Link.TableCell(budget, lines.table().kind()));
    }

    private Link cell(Line line, int column) {
        return new Link.TableCell(budget, lines.table().kind(), line.row().number(), column);
    }

    private Link row(Line line) {
        return new Link.TableCell(budget, lines.table().kind(), OptionalInt.of(line.row().number()),
                OptionalInt.of(line.column()));
    }

    /// The words above a column.
    String label(ColumnKey column) {
        return lines.columns().getOrDefault(column, "");
    }

    /// The label of the first column of a field.
    String label(Field field) {
        return lines.table().columns().stream().filter(column -> column.field() == field).findFirst()
                .map(column -> column.label()).orElse("");
    }
}
