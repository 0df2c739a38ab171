package budgetexplorer.read.recognise;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Department;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the body of a table that was found into a stated table. For one use.
final class TableMapper {
    /// 100 万亿元 in 分: beyond any budget, and sums of many still fit 64 bits.
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(16);

    private final TableHead head;
    private final String file;
    private final Department department;
    private final MoneyUnit unit;
    /// The texts of every row above the body: title, captions and header, which may come again on the next page.
    private final Set<List<String>> above;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String currentUnit;

    TableMapper(TableHead head, String file, Department department, MoneyUnit unit) {
        this.head = head;
        this.file = file;
        this.department = department;
        this.unit = unit;
        this.above = head.grid().rows().stream().filter(row -> row.number() < head.firstBodyRow())
                .map(TableMapper::normalisedTexts).collect(toSet());
    }

    BudgetTable map() {
        List<GridRow> body = head.grid().rows().stream().filter(row -> row.number() >= head.firstBodyRow())
                .filter(row -> !row.isBlank()).toList();
        head.columns().stream().filter(column -> column.field() == Field.OTHER)
                .forEach(column -> problems.add(Problem.note(at(column, head.firstRow()), "problem.column.unknown",
                        column.label())));
        int decimals = decimals(body);
        body.forEach(row -> map(row, decimals));
        return new BudgetTable(head.layout().kind(), head.title(), head.grid().sheet(), unit, head.columns(), rows,
                notes);
    }

    /// What was odd, known after [#map()].
    List<Problem> problems() {
        return problems;
    }

    private void map(GridRow row, int decimals) {
        if (BodyRows.isNote(row.cells().getFirst().text())) {
            notes.add(row.cells().getFirst().text());
        } else if (!isRepeatedHeader(row)) {
            rows.add(row(row, decimals));
        }
    }

    private boolean isRepeatedHeader(GridRow row) {
        if (TableRecogniser.isColumnNumbers(row)) {
            return true;
        }
        List<String> texts = normalisedTexts(row);
        return above.contains(texts) || (texts.size() > 1 && texts.stream().allMatch(head.layout()::isHeader));
    }

    private static List<String> normalisedTexts(GridRow row) {
        return row.cells().stream().map(cell -> HeaderText.normalise(cell.text())).toList();
    }

    /// A table states all its amounts to one precision, though a spreadsheet may hide the zeros at the end of some.
    private int decimals(List<GridRow> body) {
        return head.columns().stream().filter(column -> column.field().isAmount())
                .flatMap(column -> body.stream().flatMap(row -> row.cell(column.index()).stream()))
                .mapToInt(this::decimals).max().orElse(0);
    }

    private int decimals(GridCell cell) {
        BigDecimal number = cell.number();
        if (number == null) {
            return AmountText.parse(cell.text()).map(BigDecimal::scale).orElse(0);
        }
        // what is less than a 分 is noise of a formula, not precision
        return cell.decimals() != GridCell.AS_NEEDED || !isPlausible(number)
                ? Math.max(0, cell.decimals())
                : Math.max(0, number.setScale(unit.decimals(), RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    private Row row(GridRow row, int decimals) {
        Map<Field, String> texts = texts(row);
        RowKind kind = BodyRows.kind(texts, department.code());
        currentUnit = switch (kind) {
            case UNIT, PROJECT -> texts.get(Field.UNIT_CODE);
            case ITEM -> unitOf(texts);
            case TOTAL, FUND, DEPARTMENT, LINE -> null;
        };
        List<Cell> cells = head.columns().stream()
                .map(column -> row.cell(column.index()).map(cell -> cell(row, column, cell, decimals))
                        .orElse(new Cell.Blank()))
                .toList();
        return new Row(kind, currentUnit, row.number(), cells);
    }

    /// The unit above the line, unless the line names its own.
    private @Nullable String unitOf(Map<Field, String> texts) {
        String own = texts.getOrDefault(Field.UNIT_CODE, "");
        return own.isEmpty() || own.equals(department.code()) ? currentUnit : own;
    }

    private Map<Field, String> texts(GridRow row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Column column : head.columns()) {
            if (!column.field().isAmount()) {
                row.cell(column.index()).ifPresent(cell -> texts.put(column.field(), cell.text()));
            }
        }
        return texts;
    }

    private Cell cell(GridRow row, Column column, GridCell cell, int decimals) {
        if (!column.field().isAmount()) {
            return new Cell.Text(cell.text());
        }
        Optional<BigDecimal> number = Optional.ofNullable(cell.number()).or(() -> AmountText.parse(cell.text()))
                .filter(this::isPlausible);
        if (number.isPresent()) {
            return new Cell.Amount(Money.of(number.get(), decimals, unit));
        }
        if (cell.isUncalculated()) {
            problems.add(Problem.warning(at(column, row.number()), "problem.cell.uncalculated"));
        }
        if (AmountText.isBlank(cell.text())) {
            return new Cell.Blank();
        }
        problems.add(Problem.warning(at(column, row.number()), "problem.cell.amount", cell.text()));
        return new Cell.Text(cell.text());
    }

    private boolean isPlausible(BigDecimal number) {
        return number.abs().multiply(BigDecimal.valueOf(unit.fen())).compareTo(LARGEST) < 0;
    }

    private Place at(Column column, int row) {
        return new Place(file, head.grid().sheet(), column.letters() + row);
    }
}
