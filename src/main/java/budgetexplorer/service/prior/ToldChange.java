package budgetexplorer.service.prior;

import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What a statement of a text says of an amount and of how it changed since the year before.
public record ToldChange(Statement statement) {
    private static final int DIGITS = 20;

    /// Whether it says anything of the year before.
    public boolean isTold() {
        return place().isPresent();
    }

    /// This year's amount.
    public Optional<Money> amount() {
        return statement.figure(Claim.AMOUNT).flatMap(Figure::money);
    }

    /// This year's less last year's, where it is said in money.
    public Optional<Money> difference() {
        return statement.figure(Claim.CHANGE)
                .flatMap(figure -> figure.money().map(sum -> isLess(figure) ? sum.negate() : sum));
    }

    /// By how many percent it changed. A rise by all there is has no rate that would mean something.
    public Optional<BigDecimal> percent() {
        boolean hadNothing = amount()
                .filter(now -> difference().filter(change -> change.fen() == now.fen()).isPresent()).isPresent();
        return hadNothing
                ? Optional.empty()
                : statement.figure(Claim.RATE)
                        .map(figure -> isLess(figure) ? figure.number().negate() : figure.number());
    }

    /// The claim that it did not change.
    public Optional<Assertion> unchanged() {
        return statement.assertions().stream().filter(said -> said.kind() == Assertion.Kind.UNCHANGED).findFirst();
    }

    /// What it was the year before: as it is said, else by the difference, else by the rate, which is less exact.
    ///
    /// @param now  this year's amount, where the statement has none
    /// @param year the year before
    public Optional<Money> before(Optional<Money> now, int year) {
        Optional<Money> stated = statement.figures().stream()
                .filter(figure -> figure.claim() == Claim.PRIOR_YEAR && figure.year().filter(own -> own == year)
                        .isPresent())
                .findFirst().flatMap(Figure::money);
        Optional<Money> current = amount().or(() -> now);
        return stated.or(() -> current.flatMap(money -> difference().map(money::minus)))
                .or(() -> current.flatMap(money -> percent().flatMap(rate -> before(money, rate))))
                .or(() -> unchanged().flatMap(_ -> current));
    }

    private static Optional<Money> before(Money now, BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        if (factor.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal fen = BigDecimal.valueOf(now.fen()).divide(factor, DIGITS, RoundingMode.HALF_UP);
        BigDecimal step = BigDecimal.valueOf(now.step());
        return Optional.of(new Money(
                fen.divide(step, 0, RoundingMode.HALF_UP).multiply(step).longValueExact(), now.step()));
    }

    /// Where it says so: the words from which way it went to the last number.
    public Optional<Span> words() {
        return first().map(figure -> new Span(start(figure), Math.max(figure.span().end(), last(figure).span().end())))
                .or(() -> unchanged().map(Assertion::span));
    }

    /// The number, or else the words, that say so.
    public Optional<Span> place() {
        return first().map(Figure::span).or(() -> unchanged().map(Assertion::span));
    }

    private Optional<Figure> first() {
        return statement.figure(Claim.CHANGE).or(() -> statement.figure(Claim.RATE));
    }

    private Figure last(Figure first) {
        return statement.figure(Claim.CHANGE).flatMap(_ -> statement.figure(Claim.RATE)).orElse(first);
    }

    /// The word that says which way it went stands before the number.
    private static int start(Figure figure) {
        return figure.trend().map(trend -> Math.min(trend.span().start(), figure.span().start()))
                .orElse(figure.span().start());
    }

    private static boolean isLess(Figure figure) {
        return figure.direction().filter(direction -> direction == Direction.DECREASE).isPresent();
    }
}
