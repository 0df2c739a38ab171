package budgetexplorer.write.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Growth;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How the official text prints numbers.
final class Wording {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private Wording() {}

    /// In 万元 with two decimals: `9,050.14万元`.
    static String money(Money money) {
        return plainMoney(money) + "万元";
    }

    /// The same without the unit.
    static String plainMoney(Money money) {
        return format(Growth.printed(money));
    }

    /// `27.68%`
    static String percent(BigDecimal percent) {
        return format(percent) + "%";
    }

    private static String format(BigDecimal number) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /// A number below a hundred in Chinese: `十二`.
    static String chinese(int number) {
        String ones = number % TEN == 0 ? "" : digit(number % TEN);
        return number < TEN ? digit(number) : (number < 2 * TEN ? "" : digit(number / TEN)) + "十" + ones;
    }

    /// The number of an item: `（十二）`.
    static String item(int number) {
        return "（" + chinese(number) + "）";
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
