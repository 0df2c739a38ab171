package budgetexplorer.model.page;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.handout.Cell;

/// A cell as it is written.
///
/// @param wraps whether it may take several lines, which numbers and a few words never do
record CellText(String text, TextStyle style, Ink ink, boolean wraps) {
    private static final int SHORT = 6;

    static CellText of(Cell cell, boolean strong, AmountFormat format) {
        TextStyle style = strong ? TextStyle.STRONG : TextStyle.PLAIN;
        return switch (cell) {
            case Cell.Words(String text) -> new CellText(text, style, Ink.Role.TEXT, true);
            case Cell.Amount amount when amount.money().isZero() && !amount.zero() ->
                new CellText(AmountFormat.DASH, style, Ink.Role.MUTED, false);
            case Cell.Amount(var money, boolean signed, _) ->
                new CellText(plus(signed && money.isPositive()) + format.amount(money), style, Ink.Role.TEXT, false);
            case Cell.Ratio(double value, boolean signed) ->
                new CellText(plus(signed && value > 0) + format.share(value), style, Ink.Role.TEXT, false);
            case Cell.Missing(String words) -> new CellText(words, style, Ink.Role.MUTED, words.length() > SHORT);
        };
    }

    private static String plus(boolean written) {
        return written ? "+" : "";
    }
}
