package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.service.Glossary;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.overview.OverviewPage.Bar;
import budgetexplorer.ui.overview.OverviewPage.Bars;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// The cards below the key figures.
final class Sections {
    /// Steps of the colour that is no 类's, far enough apart to tell.
    private static final int STEPS = 2;

    private final FigureLink links;
    private final Messages messages;
    private final Glossary glossary;

    Sections(FigureLink links, Messages messages, Glossary glossary) {
        this.links = links;
        this.messages = messages;
        this.glossary = glossary;
    }

    VBox spending(Bars spending) {
        List<Color> colours = spending.bars().stream().map(Sections::colour).toList();
        return card("overview-spending", heading(messages.text("overview.spending"), "支出功能分类",
                messages.text("overview.spending.note")),
                new BarTable(links, glossary).rows(spending.bars(), colours, true), note(spending));
    }

    private static Color colour(Bar bar) {
        return bar.code().isEmpty() ? Palette.unit(STEPS) : Palette.of(bar.code());
    }

    VBox structure(Bars structure) {
        List<Color> colours = steps(structure.bars().size());
        return card("overview-structure", heading(messages.text("overview.structure"), "支出总额",
                messages.text("overview.structure.note")), new StackedBar(structure.bars(), colours),
                new BarTable(links, glossary).across(structure.bars(), colours), note(structure));
    }

    /// Rows with the colours that a picture has.
    Node legend(List<Bar> bars, IntFunction<Color> colour) {
        return new BarTable(links, glossary).legend(bars,
                IntStream.range(0, bars.size()).mapToObj(colour).toList());
    }

    VBox income(Bars income) {
        return card("overview-income", heading(messages.text("overview.income"), "资金性质", ""),
                new BarTable(links, glossary).rows(income.bars(), steps(income.bars().size()), false), note(income));
    }

    private static List<Color> steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> Palette.unit(STEPS * i)).toList();
    }

    private Node note(Bars bars) {
        var note = links.flow(bars.note(), "secondary");
        note.setManaged(!bars.note().isEmpty());
        return note;
    }

    /// A card's heading: words that are explained, and what is to be said beside them.
    HBox heading(String text, String term, String note) {
        var heading = new Label(text);
        heading.getStyleClass().add("overview-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Explained.on(heading, glossary.explain(term));
        var beside = new Label(note);
        beside.getStyleClass().add("secondary");
        var line = new HBox(heading, beside);
        line.getStyleClass().add("overview-heading-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    static VBox card(String id, Node... children) {
        var card = new VBox(children);
        card.setId(id);
        card.getStyleClass().addAll("card", "overview-section");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}
