package budgetexplorer.write.workbook;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;

/// How a workbook writes numbers. Zero is a dash, and still a number.
record NumberFormats(MoneyUnit unit) {
    private static final String DASH = "\"" + AmountFormat.DASH + "\"";

    String amount(boolean signed) {
        return amount(signed, false);
    }

    /// @param zero whether nothing is a number like the others
    String amount(boolean signed, boolean zero) {
        if (zero) {
            return signed ? "+%1$s;-%1$s;%1$s".formatted(digits()) : "%1$s;-%1$s".formatted(digits());
        }
        return signed
                ? "+%1$s;-%1$s;%2$s".formatted(digits(), DASH)
                : "%1$s;-%1$s;%2$s".formatted(digits(), DASH);
    }

    String share(boolean signed) {
        return signed ? "+0.0%;-0.0%;0.0%" : "0.0%";
    }

    /// Beside a bar, where zero is a number like the others.
    String amountLabel() {
        return digits();
    }

    /// As [AmountFormat]: in 亿元, down to the 万元.
    String digits() {
        return unit == MoneyUnit.HUNDRED_MILLION_YUAN ? "#,##0.0000" : "#,##0.00";
    }
}
