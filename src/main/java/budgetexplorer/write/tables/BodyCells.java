package budgetexplorer.write.tables;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.Look.Part;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// Writes the cells below the header: what is stated as it is, and sums where there are any.
final class BodyCells {
    /// More than spreadsheets calculate with.
    private static final int MOST_DIGITS = 15;
    /// Below this, no amount has more digits in any unit.
    private static final long MOST_EXACT = 1_000_000_000_000_000L;
    private static final long MOST_OF_A_DOUBLE = 1L << 53;
    private static final int LONGEST_TEXT = 32_767;

    private final Form form;
    private final Map<Spot, Sum> sums;
    private final Formula formula;
    private final boolean isFilledIn;
    private final Looks looks;

    BodyCells(BlankForm form, FormPlace place, Looks looks) {
        this.form = form.form();
        this.sums = form.sums();
        this.isFilledIn = !sums.isEmpty();
        this.formula = new Formula(place);
        this.looks = looks;
    }

    /// Makes the styles that the cells will have.
    void prepare() {
        for (int row = 0; row < form.rows().size(); row++) {
            for (int column = 0; column < form.columns().size(); column++) {
                looks.style(look(row, column));
            }
        }
    }

    /// Writes a row.
    ///
    /// @param index from 0
    void write(int index, org.apache.poi.ss.usermodel.Row target) {
        Row row = form.rows().get(index);
        for (int column = 0; column < form.columns().size(); column++) {
            var made = target.createCell(column);
            made.setCellStyle(looks.style(look(index, column)));
            Sum sum = sums.isEmpty() ? null : sums.get(new Spot(index, column));
            if (sum == null) {
                fill(made, row.cells().get(column));
            } else {
                made.setCellFormula(formula.of(sum));
                // as long as nothing is filled in; without it, a reader would find a formula that nobody has calculated
                made.setCellValue("");
            }
        }
    }

    private void fill(org.apache.poi.ss.usermodel.Cell made, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> {
            }
            case Cell.Text(var text) -> made.setCellValue(limited(text));
            case Cell.Amount(var money) -> {
                if (isTooLong(money)) {
                    made.setCellValue(form.text(cell));
                } else {
                    // the nearest to the exact number: both are whole numbers that a double holds
                    made.setCellValue(money.fen() / (double) form.unit().fen());
                }
            }
        }
    }

    private Look look(int index, int column) {
        Row row = form.rows().get(index);
        Part part = Form.isTotal(row) ? Part.TOTAL : Part.BODY;
        boolean isAmount = form.columns().get(column).field().isAmount();
        return switch (row.cells().get(column)) {
            case Cell.Blank() -> isAmount && isFilledIn
                    ? Look.number(part, form.leastDecimals()).calculated(sums.containsKey(new Spot(index, column)))
                    : Look.words(part, HorizontalAlignment.LEFT, "");
            case Cell.Text(var text) -> Look.words(part,
                    isAmount ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT, text);
            case Cell.Amount(var money) -> isTooLong(money)
                    ? Look.words(part, HorizontalAlignment.RIGHT, "")
                    : Look.number(part, form.decimals(money));
        };
    }

    /// Such an amount is written as words, of which nothing is lost.
    private boolean isTooLong(Money money) {
        return Math.abs(money.fen()) >= MOST_EXACT
                && (form.number(money).stripTrailingZeros().precision() > MOST_DIGITS
                        || Math.abs(money.fen()) > MOST_OF_A_DOUBLE);
    }

    /// As much as a cell holds.
    static String limited(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
