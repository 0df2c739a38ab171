package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Trend;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in words what a figure claims.
final class FigureWords {
    private static final String STEP = " › ";
    private static final String PERCENT = "%";

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    /// The names that lead to what it is about.
    static String path(Figure figure) {
        return String.join(STEP, figure.subject());
    }

    /// What it says of its subject: 金额, 比上年减少 ….
    String claim(Figure figure) {
        return figure.direction().map(direction -> messages.text("narrative.trend." + direction.name()))
                .orElseGet(() -> messages.text("narrative.claim." + figure.claim().name()));
    }

    /// What it says, and what its subject is a part of.
    String claimOfPart(Figure figure) {
        List<String> parents = figure.subject().subList(0, figure.subject().size() - 1);
        return parents.isEmpty()
                ? claim(figure)
                : messages.text("narrative.claim.part", claim(figure), String.join(STEP, parents));
    }

    /// The number with separators, its stated decimals and its unit; before it which way it went, as a sign.
    String value(Figure figure) {
        String number = number(figure.number(), figure.unit());
        return figure.direction().map(direction -> sign(direction) + " " + number).orElse(number);
    }

    /// A number with separators, its decimals and its unit.
    String number(BigDecimal number, String unit) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number) + (unit.equals(PERCENT) ? PERCENT : " " + unit);
    }

    private static String sign(Direction direction) {
        return switch (direction) {
            case INCREASE -> "▲";
            case DECREASE -> "▼";
            case UNCHANGED -> "=";
        };
    }

    /// All of it in one line, for those who hear it.
    String line(Figure figure) {
        return messages.text("narrative.figure.line", path(figure), claim(figure), figure.printed());
    }

    FigureDetails details(Figure figure, Optional<FigureDetails.Evidence> evidence) {
        List<FigureDetails.Fact> facts = Stream.of(
                Optional.of(fact("narrative.fact.subject", path(figure))),
                Optional.of(fact("narrative.fact.claim",
                        messages.text("narrative.claim." + figure.claim().name()))),
                figure.trend().map(trend -> fact("narrative.fact.direction", direction(trend))),
                figure.year().map(year -> fact("narrative.fact.year",
                        messages.text("narrative.year", String.valueOf(year)))),
                figure.whole().map(whole -> fact("narrative.fact.whole", whole)))
                .flatMap(Optional::stream).toList();
        return new FigureDetails(value(figure), facts, evidence);
    }

    private String direction(Trend trend) {
        String direction = messages.text("narrative.direction." + trend.direction().name());
        return direction.equals(trend.word())
                ? direction
                : messages.text("narrative.direction.word", direction, trend.word());
    }

    private FigureDetails.Fact fact(String key, String words) {
        return new FigureDetails.Fact(messages.text(key), words);
    }
}
