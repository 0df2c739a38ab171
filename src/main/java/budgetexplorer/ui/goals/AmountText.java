package budgetexplorer.ui.goals;

import budgetexplorer.base.Characters;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount as a user types it, in the unit in which amounts are shown.
final class AmountText {
    private static final Pattern FORM = Pattern.compile("-?\\d{1,13}(\\.\\d{0,6})?");

    private AmountText() {}

    /// The amount; empty if nothing is typed or it is no number.
    static Optional<Money> money(String typed, MoneyUnit unit) {
        String plain = plain(typed);
        return FORM.matcher(plain).matches()
                ? Optional.of(Money.of(new BigDecimal(plain), unit.decimals(), unit))
                : Optional.empty();
    }

    /// Whether something is typed that is no number.
    static boolean isMalformed(String typed) {
        String plain = plain(typed);
        return !plain.isEmpty() && !FORM.matcher(plain).matches();
    }

    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.chars().map(character -> Characters.halfWidth((char) character))
                .filter(character -> character != ',' && !Characters.isBlank((char) character))
                .forEach(character -> plain.append((char) character));
        return plain.toString();
    }
}
