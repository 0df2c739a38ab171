package budgetexplorer.write.csv;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The cells of a handout as values that a spreadsheet can calculate with: an amount as a plain number with all of its
/// digits, a share as a percentage; what is unknown is empty, and words are never a formula.
final class CellValue {
    private static final int DECIMALS_OF_SHARES = 2;

    private CellValue() {}

    static String of(Cell cell, MoneyUnit unit) {
        return switch (cell) {
            case Cell.Words(var words) -> FormulaText.marked(words);
            case Cell.Amount amount -> amount.money().in(unit);
            case Cell.Ratio ratio -> share(ratio.value());
            case Cell.Missing(var words) -> words.equals(AmountFormat.DASH) ? "" : FormulaText.marked(words);
        };
    }

    static String share(double value) {
        return BigDecimal.valueOf(value).movePointRight(2).setScale(DECIMALS_OF_SHARES, RoundingMode.HALF_UP)
                .toPlainString() + "%";
    }
}
