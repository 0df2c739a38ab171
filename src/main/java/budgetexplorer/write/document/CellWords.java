package budgetexplorer.write.document;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.handout.Cell;

/// Cells as words.
final class CellWords {
    private CellWords() {}

    static String of(Cell cell, AmountFormat format) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Amount(var money, _, var zero) when money.isZero() && !zero -> AmountFormat.DASH;
            case Cell.Amount(var money, var signed, _) -> plus(signed && money.isPositive()) + format.amount(money);
            case Cell.Ratio(var value, var signed) -> plus(signed && value > 0) + format.share(value);
            case Cell.Missing(var words) -> words;
        };
    }

    private static String plus(boolean written) {
        return written ? "+" : "";
    }

    /// How wide words are in digits, the widest line of them: Chinese signs take two, and capitals up to two.
    static int width(String words) {
        return words.lines().mapToInt(line -> line.codePoints().map(CellWords::width).sum()).max().orElse(0);
    }

    private static int width(int sign) {
        return sign < 0x2E80 && !Character.isUpperCase(sign) ? 1 : 2;
    }
}
