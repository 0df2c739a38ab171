package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.overview.Change;
import budgetexplorer.service.overview.KeyFigure;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.Part;
import budgetexplorer.service.overview.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The sentence above the page and the line below it.
final class TitleWords {
    private static final String BETWEEN = " · ";

    private final Messages messages;
    private final Sentence sentence;
    private final FigureWords words;
    private final Overview overview;

    TitleWords(Messages messages, FigureWords words, Overview overview) {
        this.messages = messages;
        this.sentence = new Sentence(messages);
        this.words = words;
        this.overview = overview;
    }

    List<Phrase> title() {
        String name = words.name(overview.budget());
        KeyFigure total = overview.figure(Subject.TOTAL);
        return total.amount().map(amount -> {
            Phrase sum = words.amountWithUnit(amount);
            return total.change().map(change -> sentence.text("overview.title.changed", name, sum, change(change)))
                    .orElseGet(() -> sentence.text("overview.title", name, sum));
        }).orElseGet(() -> sentence.text("overview.title.unknown", name));
    }

    private List<Phrase> change(Change change) {
        if (change.isNone()) {
            return List.of(link(messages.text("overview.change.same"), change));
        }
        boolean less = change.difference().map(money -> money.fen() < 0)
                .orElseGet(() -> change.percent().filter(rate -> rate.signum() < 0).isPresent());
        String key = less ? "overview.change.less" : "overview.change.more";
        Optional<Phrase> money = change.difference().map(Money::magnitude)
                .map(sum -> link(words.withUnit(sum), change));
        Optional<Phrase> rate = change.percent().map(percent -> link(words.rate(percent), change));
        if (money.isPresent() && rate.isPresent()) {
            return sentence.text(less ? "overview.change.less.rate" : "overview.change.more.rate", money.get(),
                    rate.get());
        }
        return sentence.text(key, money.or(() -> rate).orElseThrow());
    }

    private Phrase link(String text, Change change) {
        return Phrase.link(text, change.link(), words.tip(change));
    }

    List<Phrase> subtitle() {
        List<Phrase> phrases = new ArrayList<>(comparison());
        Overview.Counts counts = overview.counts();
        Link lines = new Link.Line(overview.budget().id(), Hierarchy.FUNCTION, List.of());
        Link projects = new Link.Project(overview.budget().id(), OptionalInt.empty());
        add(phrases, counts.units().isPresent()
                ? count(messages.text("overview.units", counts.units().getAsInt()), lines,
                        messages.text("overview.tip.lines"))
                : Phrase.words(messages.text("overview.units.unknown")));
        counts.lines().ifPresent(count -> add(phrases, count(messages.text("overview.lines", count), lines,
                messages.text("overview.tip.lines"))));
        add(phrases, counts.projects().isPresent()
                ? count(messages.text("overview.projects", counts.projects().getAsInt()), projects,
                        messages.text("overview.tip.projects"))
                : Phrase.words(messages.text("overview.projects.unknown")));
        contradictions().ifPresent(phrase -> add(phrases, phrase));
        return phrases;
    }

    private static void add(List<Phrase> phrases, Phrase phrase) {
        phrases.add(Phrase.words(BETWEEN));
        phrases.add(phrase);
    }

    private static Phrase count(String text, Link link, String tip) {
        return Phrase.link(text, link, tip);
    }

    private List<Phrase> comparison() {
        String year = String.valueOf(overview.budget().id().year() - 1);
        return overview.previous().budget().map(this::comparedWith)
                .orElseGet(() -> sentence.text(overview.previous().narrative()
                        ? "overview.compared.text"
                        : "overview.compared.none", year));
    }

    private List<Phrase> comparedWith(BudgetSummary previous) {
        Phrase name = Phrase.link(words.previous(previous.id()), new Link.Overview(previous.id()),
                messages.text("overview.tip.previous"));
        List<Phrase> phrases = new ArrayList<>(previous.id().stage() == overview.budget().id().stage()
                ? sentence.text("overview.compared", name)
                : sentence.text("overview.compared.otherStage", name));
        if (changes().anyMatch(change -> change.source() == Change.Source.NARRATIVE)) {
            phrases.addAll(sentence.text("overview.compared.partly"));
        }
        return phrases;
    }

    /// That text and budgets differ, which leads to the first place of the text that does.
    private Optional<Phrase> contradictions() {
        List<Change> contradictions = changes().flatMap(change -> change.otherwise().stream()).toList();
        return contradictions.stream().findFirst().map(first -> Phrase.link(
                messages.text("overview.contradictions", contradictions.size()), first.link(),
                messages.text("overview.change.otherwise", first.place())));
    }

    private Stream<Change> changes() {
        return Stream.concat(Stream.of(Subject.values()).map(overview::figure),
                overview.categories().stream().map(Part::figure)).flatMap(figure -> figure.change().stream());
    }
}
