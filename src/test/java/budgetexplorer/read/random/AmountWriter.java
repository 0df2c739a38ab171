package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// Writes the amounts of one table. Whatever the form, the amount is exact.
final class AmountWriter {
    private static final int FULL_WIDTH = 0xFEE0;

    private final MoneyUnit unit;
    private final boolean formulas;
    private final Choices choices;
    private final String pattern;

    /// @param decimals with how many the table shows its amounts
    AmountWriter(MoneyUnit unit, int decimals, boolean formulas, Choices choices) {
        this.unit = unit;
        this.formulas = formulas;
        this.choices = choices;
        this.pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    /// A cell, and whether it states the amount: a dash states none.
    record Written(WrittenCell cell, boolean stated) {}

    Written amount(Money money) {
        BigDecimal number = BigDecimal.valueOf(money.fen()).divide(BigDecimal.valueOf(unit.fen()));
        if (number.signum() == 0 && choices.some(DASH_FOR_ZERO)) {
            return new Written(dash(), false);
        }
        if (formulas && choices.chance().percent(10) && choices.all(FORMULAS_WITHOUT_VALUE)) {
            return new Written(new WrittenCell.Formula(null, pattern), false);
        }
        return new Written(cell(number), true);
    }

    Optional<WrittenCell> blank() {
        return choices.some(DASH_FOR_BLANK) ? Optional.of(dash()) : Optional.empty();
    }

    private WrittenCell cell(BigDecimal number) {
        if (number.signum() < 0 && choices.some(NEGATIVES_IN_BRACKETS)) {
            return new WrittenCell.Words(choices.chance().oneOf("(%s)", "（%s）").formatted(grouped(number.negate())));
        }
        if (choices.some(AMOUNTS_AS_TEXT)) {
            return new WrittenCell.Words(width(grouped(number)));
        }
        if (choices.some(AMOUNTS_AS_PLAIN_TEXT)) {
            return new WrittenCell.Words(width(WrittenCell.plain(number)));
        }
        String format = choices.some(AMOUNTS_GENERAL) ? "General" : pattern;
        return formulas && choices.some(FORMULAS)
                ? new WrittenCell.Formula(number, format)
                : new WrittenCell.Number(number, format);
    }

    private WrittenCell dash() {
        return new WrittenCell.Words(choices.chance().oneOf("—", "-", "－", "——"));
    }

    private String grouped(BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private String width(String number) {
        if (!choices.some(FULL_WIDTH_AMOUNTS)) {
            return number;
        }
        return number.chars().map(character -> character + FULL_WIDTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
