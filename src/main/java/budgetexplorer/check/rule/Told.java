package budgetexplorer.check.rule;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A budget's text as rules see it: its figures and sentences as evidence. Immutable.
public final class Told {
    private final BudgetId budget;
    private final Narrative narrative;
    private final NarrativeEvidence evidence;
    private final TextPlaces places;
    private final Map<Figure, Evidence> figures = new HashMap<>();

    /// @param evidence the cells that its figures speak of
    public Told(BudgetId budget, Narrative narrative, NarrativeEvidence evidence) {
        this.budget = budget;
        this.narrative = narrative;
        this.evidence = evidence;
        this.places = new TextPlaces(narrative);
        Map<String, Integer> seen = new HashMap<>();
        for (Section section : narrative.sections()) {
            section.figures().forEach(figure -> add(section.kind().name(), figure, seen));
        }
        narrative.profile().counts().forEach(figure -> add("PROFILE", figure, seen));
    }

    private void add(String section, Figure figure, Map<String, Integer> seen) {
        String key = section + "/" + String.join("/", figure.subject()) + "/" + figure.claim();
        int count = seen.merge(key, 1, Integer::sum);
        figures.put(figure, at(figure.span(), count == 1 ? key : key + "#" + count,
                figure.subject().getLast() + claim(figure.claim()), value(figure)));
    }

    /// The text itself.
    public Narrative narrative() {
        return narrative;
    }

    /// What the tables say to its figures.
    public NarrativeEvidence evidence() {
        return evidence;
    }

    /// A figure of the text. What fell or went down is negative.
    public Evidence at(Figure figure) {
        Evidence known = figures.get(figure);
        if (known == null) {
            throw new IllegalArgumentException("not of this text: " + figure);
        }
        return known;
    }

    /// A piece of the text.
    ///
    /// @param key   names it the same in every draft
    /// @param label what it is about
    public Evidence at(Span span, String key, String label, @Nullable Value value) {
        String place = places.at(span.start());
        return new Evidence(new Link.Sentence(budget, OptionalInt.of(span.start())), key,
                place.isEmpty() ? label : place + " " + label, value);
    }

    /// The text as a whole, where something is missing in it.
    public Evidence whole(String key) {
        return new Evidence(new Link.Sentence(budget, OptionalInt.empty()), key, "公开说明", null);
    }

    /// The number under which a place of the text stands: `三（一）5`; nothing outside of the sections.
    public String place(int offset) {
        return places.at(offset);
    }

    private static String claim(Claim claim) {
        return switch (claim) {
            case AMOUNT, COUNT -> "";
            case SHARE -> " · 占比";
            case CHANGE -> " · 增减额";
            case RATE -> " · 增减率";
            case PRIOR_YEAR -> " · 上年数";
        };
    }

    private static Value value(Figure figure) {
        boolean isDown = figure.direction().filter(Direction.DECREASE::equals).isPresent()
                && figure.number().signum() > 0;
        return figure.money().<Value>map(money -> Value.of(isDown ? money.negate() : money))
                .orElseGet(
                        () -> new Value.Quantity(isDown ? figure.number().negate() : figure.number(), figure.unit()));
    }
}
