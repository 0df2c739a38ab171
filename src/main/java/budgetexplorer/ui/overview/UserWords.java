package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.overview.KeyFigure;
import budgetexplorer.service.overview.LinkedAmount;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.Part;
import budgetexplorer.service.overview.Subject;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.kit.treemap.Tile;
import budgetexplorer.ui.overview.OverviewPage.Bar;
import budgetexplorer.ui.overview.OverviewPage.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// The units in words and as tiles.
final class UserWords {
    /// More units than this are too many to see at first sight.
    private static final int MOST = 6;

    private final Messages messages;
    private final AmountFormat format;
    private final FigureWords words;
    private final Overview overview;

    UserWords(Messages messages, AmountFormat format, FigureWords words, Overview overview) {
        this.messages = messages;
        this.format = format;
        this.words = words;
        this.overview = overview;
    }

    Users users() {
        List<Part> units = overview.units();
        List<Part> drawn = units.stream().filter(UserWords::isDrawn).toList();
        List<Bar> bars = new ArrayList<>(
                units.stream().limit(units.size() > MOST ? MOST - 1 : MOST).map(this::bar).toList());
        if (units.size() > MOST) {
            bars.add(rest(units.subList(MOST - 1, units.size())));
        }
        return new Users(bars, IntStream.range(0, drawn.size()).mapToObj(i -> tile(drawn.get(i), i)).toList(),
                drawn.stream().flatMap(unit -> unit.figure().amount().stream()).map(LinkedAmount::link).toList(),
                note());
    }

    private List<Phrase> note() {
        if (!overview.units().isEmpty()) {
            return List.of();
        }
        return List.of(Phrase.words(overview.counts().units().isPresent()
                ? messages.text("overview.units.none")
                : messages.text("overview.missing.table", TableKind.EXPENDITURE.number())));
    }

    private Bar bar(Part unit) {
        return bar(unit.name(), unit.figure());
    }

    private Bar rest(List<Part> units) {
        Money sum = units.stream().flatMap(unit -> unit.figure().amount().stream()).map(LinkedAmount::money)
                .reduce(Money::plus).orElse(new Money(0, 1));
        var link = new Link.Line(overview.budget().id(), Hierarchy.FUNCTION, List.of());
        return bar(messages.text("overview.units.rest", units.size()),
                new KeyFigure(Optional.of(new LinkedAmount(sum, link, "", true)), Optional.empty()));
    }

    private Bar bar(String name, KeyFigure figure) {
        Optional<Double> share = words.share(figure, overview.figure(Subject.TOTAL));
        Phrase amount = words.amount(figure, messages.text("overview.amount.missing"));
        return new Bar("", "", name, share.orElse(0.0), amount, words.share(share, amount), Phrase.words(""));
    }

    private static boolean isDrawn(Part unit) {
        return unit.figure().amount().filter(amount -> amount.money().isPositive()).isPresent();
    }

    private Tile tile(Part unit, int index) {
        Money money = unit.figure().amount().map(LinkedAmount::money).orElseThrow();
        String share = words.share(unit.figure(), overview.figure(Subject.TOTAL)).map(format::share).orElse("");
        String value = share.isEmpty() ? format.amount(money) : format.amount(money) + " · " + share;
        return new Tile(String.valueOf(index), unit.name(), value, money.fen(), colour(index));
    }

    /// The colour of a unit; those that are told in one have one.
    static Color colour(int index) {
        return Palette.unit(Math.min(index, MOST - 1));
    }
}
