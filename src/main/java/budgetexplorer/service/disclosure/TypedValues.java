package budgetexplorer.service.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.disclosure.Need;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What users typed for a budget. Immutable.
record TypedValues(Map<Need, String> values) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final int DECIMALS = 2;

    TypedValues {
        values = Map.copyOf(values);
    }

    /// Those of a library, by the text forms of their needs; what this version does not know is left out.
    static TypedValues of(Map<String, String> stored) {
        Map<Need, String> values = new HashMap<>();
        stored.forEach((key, value) -> Need.parse(key).ifPresent(need -> values.put(need, value)));
        return new TypedValues(values);
    }

    /// What was typed in words.
    Optional<String> words(Need need) {
        return Optional.ofNullable(values.get(need));
    }

    /// What was typed as an amount.
    Optional<Money> money(Need need) {
        return words(need).flatMap(TypedValues::money);
    }

    /// An amount in 万元 as people type it: `9,050.14`; empty if it is none.
    static Optional<Money> money(String typed) {
        String plain = typed.strip().replaceAll("[,，\\s]|万元$", "");
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(plain);
        return Optional.of(Money.of(number, Math.max(DECIMALS, number.scale()), MoneyUnit.TEN_THOUSAND_YUAN));
    }
}
