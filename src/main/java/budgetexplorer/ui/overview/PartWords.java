package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.overview.KeyFigure;
import budgetexplorer.service.overview.LinkedAmount;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.Part;
import budgetexplorer.service.overview.Subject;
import budgetexplorer.ui.overview.OverviewPage.Bar;
import budgetexplorer.ui.overview.OverviewPage.Bars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the money is for and where it comes from, in words.
final class PartWords {
    /// More 类 than this are too many to see at first sight; the smallest become one line.
    private static final int MOST = 8;

    private final Messages messages;
    private final Sentence sentence;
    private final FigureWords words;
    private final Overview overview;
    private final KeyFigure total;

    PartWords(Messages messages, FigureWords words, Overview overview) {
        this.messages = messages;
        this.sentence = new Sentence(messages);
        this.words = words;
        this.overview = overview;
        this.total = overview.figure(Subject.TOTAL);
    }

    Bars spending() {
        List<Part> all = overview.categories();
        if (all.isEmpty()) {
            return new Bars(List.of(), List.of(Phrase.words(
                    messages.text("overview.missing.table", TableKind.EXPENDITURE.number()))));
        }
        boolean many = all.size() > MOST;
        List<Bar> bars = new ArrayList<>(all.stream().limit(many ? MOST - 1 : MOST).map(this::category).toList());
        if (many) {
            bars.add(rest(all.subList(MOST - 1, all.size())));
        }
        return new Bars(bars, gone());
    }

    private Bar category(Part part) {
        String name = part.name().isEmpty() ? part.code() : part.name();
        return bar(part.code(), name, part.figure(), words.change(part.figure()));
    }

    private Bar rest(List<Part> parts) {
        Money sum = parts.stream().flatMap(part -> part.figure().amount().stream()).map(LinkedAmount::money)
                .reduce(Money::plus).orElse(new Money(0, 1));
        var link = new Link.Line(overview.budget().id(), Hierarchy.FUNCTION, List.of());
        var figure = new KeyFigure(Optional.of(new LinkedAmount(sum, link, "", true)), Optional.empty());
        return bar("", messages.text("overview.rest", parts.size()), figure, Phrase.words(""));
    }

    private Bar bar(String code, String name, KeyFigure figure, Phrase change) {
        var share = words.share(figure, total);
        Phrase amount = words.amount(figure, messages.text("overview.amount.missing"));
        return new Bar(code, "", name, share.orElse(0.0), amount, words.share(share, amount), change);
    }

    /// What only last year's budget has.
    private List<Phrase> gone() {
        if (overview.gone().isEmpty()) {
            return List.of();
        }
        List<Phrase> list = new ArrayList<>();
        for (Part part : overview.gone()) {
            if (!list.isEmpty()) {
                list.add(Phrase.words(messages.text("list.separator")));
            }
            list.add(Phrase.words(part.name() + " "));
            list.add(words.amount(part.figure(), messages.text("overview.amount.missing")));
        }
        return sentence.text("overview.gone", list);
    }

    Bars income() {
        if (overview.funds().isEmpty()) {
            return new Bars(List.of(), List.of(Phrase.words(
                    messages.text("overview.missing.table", TableKind.INCOME.number()))));
        }
        List<Part> some = overview.funds().stream().filter(part -> !isNothing(part)).toList();
        List<Part> none = overview.funds().stream().filter(PartWords::isNothing).toList();
        KeyFigure whole = new KeyFigure(sum(some), Optional.empty());
        List<Bar> bars = some.stream().map(part -> {
            var share = words.share(part.figure(), whole);
            Phrase amount = words.amount(part.figure(), messages.text("overview.amount.missing"));
            return new Bar("", part.name(), fund(part), share.orElse(0.0), amount, words.share(share, amount),
                    Phrase.words(""));
        }).toList();
        return new Bars(bars, none.isEmpty()
                ? List.of()
                : sentence.text("overview.income.nothing", nothing(none)));
    }

    private List<Phrase> nothing(List<Part> none) {
        return none.stream().map(part -> part.figure().amount()
                .map(amount -> Phrase.link(fund(part), amount.link(), words.tip(amount)))
                .orElseGet(() -> Phrase.words(fund(part))))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::separated));
    }

    /// A fund's short name.
    private String fund(Part part) {
        return messages.text("overview.fund." + part.code());
    }

    private List<Phrase> separated(List<Phrase> phrases) {
        List<Phrase> separated = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!separated.isEmpty()) {
                separated.add(Phrase.words(messages.text("list.separator")));
            }
            separated.add(phrase);
        }
        return separated;
    }

    private static Optional<LinkedAmount> sum(List<Part> parts) {
        return parts.stream().flatMap(part -> part.figure().amount().stream())
                .reduce((one, other) -> new LinkedAmount(one.money().plus(other.money()), one.link(), "", true));
    }

    private static boolean isNothing(Part part) {
        return part.figure().amount().map(LinkedAmount::money).filter(money -> !money.isZero()).isEmpty();
    }
}
