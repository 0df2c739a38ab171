package budgetexplorer.model;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How amounts and shares are written for people, on screens, in pictures and in a terminal. Not thread-safe.
public final class AmountFormat {
    /// For zero and for what is missing.
    public static final String DASH = "—";

    private final DecimalFormat amount;
    private final DecimalFormat share = new DecimalFormat("0.0%", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private final DecimalFormat round = new DecimalFormat("#,##0.########",
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    private final MoneyUnit unit;

    /// Writes amounts in a unit.
    public AmountFormat(MoneyUnit unit) {
        this.unit = unit;
        // in 亿元, down to the 万元
        String pattern = unit == MoneyUnit.HUNDRED_MILLION_YUAN ? "#,##0.0000" : "#,##0.00";
        this.amount = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /// The unit that amounts are written in.
    public MoneyUnit unit() {
        return unit;
    }

    /// With thousands separators: `7,120.57`; a dash for zero and for what is missing.
    public String cell(@Nullable Money money) {
        return money == null || money.isZero() ? DASH : amount(money);
    }

    /// With thousands separators, zero too.
    public String amount(Money money) {
        return amount.format(money.decimal(unit));
    }

    /// A round number of an axis, without decimals that say nothing: `2,000`.
    public String round(Money money) {
        return round.format(money.decimal(unit));
    }

    /// `90.6%`
    public String share(double value) {
        return share.format(value);
    }
}
