package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes arithmetic out, from the terms to what is stated: `17.23 + 360.00 = 377.23 ≠ 0.00`.
record CalculationWords(Messages messages, AmountFormat format) {
    private static final String PLUS = " + ";
    private static final String MINUS = " − ";
    private static final int MOST_TERMS = 8;
    private static final int FIRST_TERMS = 4;
    private static final int LAST_TERMS = 2;
    private static final int PERCENT_DECIMALS = 2;

    String of(Calculation calculation) {
        ValueWords shown = new ValueWords(format, false);
        return contradicts(calculation, shown) ? of(calculation, new ValueWords(format, true)) : of(calculation, shown);
    }

    /// Whether two amounts that differ would look the same.
    private static boolean contradicts(Calculation calculation, ValueWords words) {
        Money stated = calculation.result().money();
        return stated != null && made(calculation) instanceof Value.Money(var sum) && sum.compareTo(stated) != 0
                && words.of(sum).equals(words.of(stated));
    }

    private String of(Calculation calculation, ValueWords words) {
        Value made = made(calculation);
        String left = left(calculation, words);
        String stated = words.of(calculation.result().value());
        if (made == null || calculation.outcome() == Outcome.UNCHECKED) {
            return messages.text("audit.calculation.unknown", left, stated);
        }
        String middle = words.of(made);
        return left + (left.equals(middle) ? "" : " = " + middle) + " " + relation(calculation, made) + " " + stated;
    }

    /// What the terms make; absent where one of them is missing.
    private static @Nullable Value made(Calculation calculation) {
        List<Evidence> terms = calculation.terms();
        return switch (calculation.kind()) {
            case SUM, LIMIT -> amounts(terms).isEmpty() ? null : Value.of(Rounding.sum(amounts(terms)));
            case CHANGE -> difference(terms);
            case SHARE -> percent(calculation, number(terms, 0), number(terms, 1));
            case RATE -> {
                BigDecimal before = number(terms, 1);
                BigDecimal now = number(terms, 0);
                yield percent(calculation, now == null || before == null ? null : now.subtract(before), before);
            }
            case COUNT -> new Value.Quantity(BigDecimal.valueOf(terms.size()),
                    calculation.result().value() instanceof Value.Quantity(_, var unit) ? unit : "");
        };
    }

    private static List<Money> amounts(List<Evidence> terms) {
        return terms.stream().map(Evidence::money).filter(Objects::nonNull).toList();
    }

    private static @Nullable Value difference(List<Evidence> terms) {
        List<Money> amounts = amounts(terms);
        if (amounts.size() == 2) {
            return Value.of(amounts.getFirst().minus(amounts.getLast()));
        }
        BigDecimal first = number(terms, 0);
        BigDecimal second = number(terms, 1);
        return first == null || second == null ? null : new Value.Quantity(first.subtract(second), "");
    }

    private static @Nullable BigDecimal number(List<Evidence> terms, int place) {
        return place >= terms.size()
                ? null
                : switch (terms.get(place).value()) {
                    case Value.Money(var money) -> BigDecimal.valueOf(money.fen());
                    case Value.Quantity(var number, _) -> number;
                    case Value.Words _ -> null;
                    case null -> null;
                };
    }

    /// With as many decimals as the stated one.
    private static @Nullable Value percent(Calculation calculation, @Nullable BigDecimal part,
            @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        int decimals = calculation.result().value() instanceof Value.Quantity(var stated, _)
                ? Math.max(0, stated.scale())
                : PERCENT_DECIMALS;
        return new Value.Quantity(part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP), "%");
    }

    private String left(Calculation calculation, ValueWords words) {
        List<String> terms = calculation.terms().stream().map(term -> words.of(term.value())).toList();
        return switch (calculation.kind()) {
            case SUM, LIMIT -> joined(terms, PLUS, "audit.calculation.terms").replace(PLUS + "-", MINUS);
            case SHARE -> String.join(" ÷ ", terms);
            case CHANGE -> String.join(MINUS, terms);
            case RATE -> terms.size() < 2
                    ? String.join("", terms)
                    : "(%s − %s) ÷ %s".formatted(terms.getFirst(), terms.getLast(), terms.getLast());
            case COUNT -> joined(terms, messages.text("list.separator"), "");
        };
    }

    /// Long ones lack their middle.
    ///
    /// @param counted the key of the text that says how many they are
    private String joined(List<String> terms, String sign, String counted) {
        if (terms.size() <= MOST_TERMS) {
            return String.join(sign, terms);
        }
        String shortened = String.join(sign, Stream.of(terms.subList(0, FIRST_TERMS), List.of("…"),
                terms.subList(terms.size() - LAST_TERMS, terms.size())).flatMap(List::stream).toList());
        return counted.isEmpty() ? shortened : messages.text(counted, shortened, String.valueOf(terms.size()));
    }

    private static String relation(Calculation calculation, Value made) {
        int order = order(made, calculation.result().value());
        if (calculation.kind() == Calculation.Kind.LIMIT) {
            return order <= 0 ? "≤" : ">";
        }
        return order == 0 ? "=" : calculation.outcome() == Outcome.ROUNDING ? "≈" : "≠";
    }

    private static int order(Value made, @Nullable Value stated) {
        if (made instanceof Value.Money(var sum) && stated instanceof Value.Money(var other)) {
            return sum.compareTo(other);
        }
        return made instanceof Value.Quantity(var number, _) && stated instanceof Value.Quantity(var other, _)
                ? number.compareTo(other)
                : 1;
    }

    /// How far a sum may miss, where it does; empty for what is no sum of amounts.
    Optional<String> allowance(Calculation calculation) {
        boolean isSum = calculation.kind() == Calculation.Kind.SUM || calculation.kind() == Calculation.Kind.LIMIT;
        List<Money> terms = amounts(calculation.terms());
        Money stated = calculation.result().money();
        if (!isSum || stated == null || calculation.outcome() == Outcome.UNCHECKED || terms.isEmpty()) {
            return Optional.empty();
        }
        Money miss = Rounding.sum(terms).minus(stated);
        if (miss.isZero()) {
            return Optional.empty();
        }
        var words = new ValueWords(format, false);
        Money allowed = Rounding.allowance(terms.size(), miss.step());
        return Optional.of(messages.text(
                calculation.outcome() == Outcome.ROUNDING ? "audit.allowance.kept" : "audit.allowance.exceeded",
                terms.size(), allowance(allowed), format.unit().label(),
                words.of(miss.fen() < 0 ? miss.negate() : miss)));
    }

    /// Half a last digit needs one digit more.
    private String allowance(Money allowed) {
        return allowed.decimal(format.unit()).compareTo(BigDecimal.ZERO) == 0
                || allowed.fen() % allowed.step() != 0
                        ? new ValueWords(format, true).of(new Money(allowed.fen(), 1))
                        : new ValueWords(format, false).of(allowed);
    }
}
