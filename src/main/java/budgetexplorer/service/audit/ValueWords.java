package budgetexplorer.service.audit;

import budgetexplorer.check.finding.Value;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes what documents state: amounts in the user's unit without its name, numbers with theirs.
///
/// @param exact whether amounts are written down to the 分, rather than as far as screens show them
record ValueWords(AmountFormat format, boolean exact) {
    private static final String EXACT = "#,##0.00########";

    /// A dash for none.
    String of(@Nullable Value value) {
        return switch (value) {
            case null -> AmountFormat.DASH;
            case Value.Money(var money) -> of(money);
            case Value.Quantity(var number, var unit) -> of(number) + unit;
            case Value.Words(var text) -> text;
        };
    }

    /// What would be shown as nothing though it is not is written exactly.
    String of(Money money) {
        String shown = format.amount(money);
        boolean vanishes = !money.isZero() && shown.chars().noneMatch(sign -> '1' <= sign && sign <= '9');
        return exact || vanishes
                ? new DecimalFormat(EXACT, DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(money.decimal(format.unit()))
                : shown;
    }

    /// With thousands separators and its own decimals.
    static String of(BigDecimal number) {
        return new DecimalFormat("#,##0" + (number.scale() > 0 ? "." + "0".repeat(number.scale()) : ""),
                DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
