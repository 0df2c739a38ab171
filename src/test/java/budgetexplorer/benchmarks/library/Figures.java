package budgetexplorer.benchmarks.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How a text prints amounts of 百元, their shares and how they changed.
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /// `9,050.14万元`
    static String amount(long amount) {
        return String.format(Locale.ROOT, "%,d.%02d万元", amount / 100, amount % 100);
    }

    /// `27.68%`
    static String share(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                + "%";
    }

    /// `同比增加…，同比增长…`; a thing that is new has no rate.
    static String change(long now, long before) {
        if (now == before) {
            return "与上年持平";
        }
        long difference = Math.abs(now - before);
        boolean isMore = now > before;
        String amount = "同比" + (isMore ? "增加" : "减少") + amount(difference);
        return before == 0 ? amount : amount + "，同比" + (isMore ? "增长" : "下降") + share(difference, before);
    }

    /// What follows the change: 增加 or 减少的主要原因; nothing where nothing changed.
    static String reason(long now, long before, String reasonOfMore, String reasonOfLess) {
        return now == before
                ? ""
                : now > before ? "，增加的主要原因是：" + reasonOfMore : "，减少的主要原因是：" + reasonOfLess;
    }
}
