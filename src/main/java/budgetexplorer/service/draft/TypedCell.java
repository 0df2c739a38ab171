package budgetexplorer.service.draft;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.read.recognise.TypedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What a user types into a cell, as the cell then holds it. Amounts are exact: what the table cannot state with its
/// precision is refused, never rounded.
public sealed interface TypedCell {
    /// The longest text that a cell of a workbook holds.
    int LONGEST = 32_767;

    /// It can be held.
    record Held(Cell cell) implements TypedCell {}

    /// It cannot, and why.
    record Refused(Problem problem) implements TypedCell {}

    /// Reads what was typed.
    ///
    /// @param step  the precision of the table's amounts, in 分
    /// @param shown the unit in which amounts are typed, unless the text names another: `1,234.50`, `12345000元`
    static TypedCell read(String typed, BudgetTable table, Row row, int column, long step, MoneyUnit shown) {
        Field field = table.columns().get(column).field();
        Place at = new Place(table.source().file(), table.source().sheet(row),
                table.columns().get(column).letters() + Source.rowOnSheet(row));
        if (field.isAmount()) {
            return amount(typed.strip(), at, step, shown);
        }
        String words = TypedText.words(field, typed);
        return words.length() > LONGEST
                ? new Refused(Problem.error(at, "problem.typed.long", String.valueOf(LONGEST)))
                : new Held(words.isEmpty() ? new Cell.Blank() : new Cell.Text(words));
    }

    private static TypedCell amount(String typed, Place at, long step, MoneyUnit shown) {
        if (TypedText.isNothing(typed)) {
            return new Held(new Cell.Blank());
        }
        Optional<MoneyUnit> named = Stream.of(MoneyUnit.values()).filter(unit -> typed.endsWith(unit.label()))
                .reduce((one, other) -> one.label().length() > other.label().length() ? one : other);
        MoneyUnit unit = named.orElse(shown);
        String digits = named.isEmpty() ? typed : typed.substring(0, typed.length() - unit.label().length());
        Optional<BigDecimal> number = TypedText.number(digits.strip());
        if (number.isEmpty()) {
            return new Refused(Problem.error(at, "problem.typed.amount", typed));
        }
        BigDecimal fen = number.get().multiply(BigDecimal.valueOf(unit.fen()));
        if (fen.abs().compareTo(Money.LARGEST) >= 0) {
            return new Refused(Problem.error(at, "problem.typed.large", typed));
        }
        return fen.remainder(BigDecimal.valueOf(step)).signum() == 0
                ? new Held(new Cell.Amount(new Money(fen.longValueExact(), step)))
                : new Refused(Problem.error(at, "problem.typed.precise", new Money(step, step).in(unit),
                        unit.label()));
    }

    /// The cells of a row of which only words and codes are known, one for each column.
    ///
    /// @param texts by the places of the columns; blank for amounts
    static List<Cell> words(BudgetTable table, List<String> texts) {
        return IntStream.range(0, texts.size()).<Cell>mapToObj(place -> {
            String words = TypedText.words(table.columns().get(place).field(), texts.get(place));
            return words.isEmpty() ? new Cell.Blank() : new Cell.Text(words);
        }).toList();
    }

    /// The precision of a table's amounts, in 分: its own, else that of the budget's other tables, else two decimals.
    static long step(BudgetTable table, List<BudgetTable> ofBudget) {
        return Stream.concat(Stream.of(table), ofBudget.stream().filter(other -> other.unit() == table.unit()))
                .map(TypedCell::statedStep).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong)
                .findFirst().orElse(Money.step(2, table.unit()));
    }

    private static OptionalLong statedStep(BudgetTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream())
                .flatMapToLong(cell -> cell instanceof Cell.Amount(var money)
                        ? LongStream.of(money.step())
                        : LongStream.empty())
                .findFirst();
    }
}
