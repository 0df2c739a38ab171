package budgetexplorer.write.form;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.HeaderBoxes;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// One of the 12 tables as the official form prints it: from top to bottom its number, its title, whose it is and in
/// which unit, the header, the numbers of the columns, the rows and the notes. Immutable and thread-safe.
///
/// @param number        of the form, `预算公开01表`
/// @param year          the year it is of, `2026年度`
/// @param title         as the document prints it
/// @param owner         whose it is, `部门名称：405柳州市科学技术局`
/// @param unit          the unit the form states its amounts in
/// @param leastDecimals how many decimals an amount has at least
/// @param columns       from left to right
/// @param rows          their cells in the order of the form's columns
/// @param notes         the 注 lines
public record Form(TableKind kind, String number, String year, String title, String owner, MoneyUnit unit,
        int leastDecimals, List<FormColumn> columns, List<Row> rows, List<String> notes) {
    public Form {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// The name of the sheet it stands on: `部门支出总体情况表（表3）`.
    public String sheet() {
        return "%s（表%d）".formatted(kind.title(), kind.number());
    }

    /// The unit as the form says it: `单位：万元`.
    public String unitLine() {
        return "单位：" + unit.label();
    }

    /// The header: words that columns share, and below them their own.
    public List<HeaderBoxes.Box> header() {
        return HeaderBoxes.of(sections());
    }

    /// How many rows the header has.
    public int headerRows() {
        return HeaderBoxes.depth(sections());
    }

    private List<Section.Column> sections() {
        return columns.stream().map(column -> new Section.Column(column.header(), column.align())).toList();
    }

    /// Whether a row below the header numbers the columns.
    public boolean isNumbered() {
        return columns.stream().anyMatch(FormColumn::isNumbered);
    }

    /// The numbers of the columns, blank for those before the first that is numbered; none if the form has no such row.
    public List<String> numbers() {
        int before = (int) columns.stream().takeWhile(column -> !column.isNumbered()).count();
        return !isNumbered()
                ? List.of()
                : IntStream.range(0, columns.size())
                        .mapToObj(column -> columns.get(column).isNumbered() ? String.valueOf(column - before + 1) : "")
                        .toList();
    }

    /// An amount in the form's unit, with all that is known of it.
    public BigDecimal number(Money money) {
        return BigDecimal.valueOf(money.fen()).divide(BigDecimal.valueOf(unit.fen()));
    }

    /// With how many decimals an amount is printed: as many as were stated.
    public int decimals(Money money) {
        return Math.max(leastDecimals, money.decimals(unit));
    }

    /// A cell as printed: amounts with thousands separators, zero as `0.00`, a blank as nothing.
    public String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var words) -> words;
            case Cell.Amount(var money) -> {
                var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
                format.setMinimumFractionDigits(decimals(money));
                format.setMaximumFractionDigits(decimals(money));
                format.setRoundingMode(RoundingMode.HALF_UP);
                yield format.format(number(money));
            }
        };
    }

    /// Whether a row is a total of others, which stands out.
    public static boolean isTotal(Row row) {
        return switch (row.kind()) {
            case TOTAL, FUND, DEPARTMENT, UNIT -> true;
            case ITEM, PROJECT, LINE -> false;
        };
    }
}
