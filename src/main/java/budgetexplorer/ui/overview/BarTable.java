package budgetexplorer.ui.overview;

import budgetexplorer.service.Glossary;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.overview.OverviewPage.Bar;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// Amounts below each other: name, bar, amount, share and change.
final class BarTable {
    private static final double SWATCH = 10;
    private static final CornerRadii ROUND = new CornerRadii(2);

    private final FigureLink links;
    private final Glossary glossary;

    BarTable(FigureLink links, Glossary glossary) {
        this.links = links;
        this.glossary = glossary;
    }

    /// Rows with bars.
    GridPane rows(List<Bar> bars, List<Color> colours, boolean changes) {
        GridPane table = table();
        table.getColumnConstraints().addAll(names(), growing(), numbers(), numbers());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            var picture = new StackedBar(List.of(bar), List.of(colours.get(i)));
            table.addRow(i, name(bar), picture, number(bar.amount()), muted(bar.percent()));
            if (changes) {
                table.add(muted(bar.change()), 4, i);
            }
        }
        if (changes) {
            table.getColumnConstraints().add(numbers());
        }
        return table;
    }

    /// Rows with the colours that another picture has.
    GridPane legend(List<Bar> bars, List<Color> colours) {
        GridPane table = table();
        table.getColumnConstraints().addAll(new ColumnConstraints(SWATCH + 2), growing(), numbers(), numbers());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            table.addRow(i, swatch(colours.get(i)), name(bar), number(bar.amount()), muted(bar.percent()));
        }
        return table;
    }

    /// Columns with the colours that another picture has.
    GridPane across(List<Bar> bars, List<Color> colours) {
        GridPane table = table();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            var name = new HBox(swatch(colours.get(i)), name(bar));
            var numbers = new HBox(number(bar.amount()), muted(bar.percent()));
            var part = new VBox(name, numbers);
            part.getStyleClass().add("overview-across");
            table.add(part, i, 0);
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / bars.size());
            table.getColumnConstraints().add(column);
        }
        return table;
    }

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("overview-bars");
        return table;
    }

    private Label name(Bar bar) {
        var name = new Label(bar.name());
        name.setMinWidth(0);
        Explained.on(name, glossary.explain(bar.term()));
        return name;
    }

    private Node number(Phrase phrase) {
        Labeled number = links.node(phrase);
        number.setAlignment(Pos.CENTER_RIGHT);
        return number;
    }

    private Node muted(Phrase phrase) {
        Node number = number(phrase);
        number.getStyleClass().add("secondary");
        return number;
    }

    private static Region swatch(Color colour) {
        var swatch = new Region();
        swatch.setMinSize(SWATCH, SWATCH);
        swatch.setMaxSize(SWATCH, SWATCH);
        swatch.setBackground(new Background(new BackgroundFill(colour, ROUND, Insets.EMPTY)));
        return swatch;
    }

    private static ColumnConstraints names() {
        var column = new ColumnConstraints();
        column.setMinWidth(84);
        column.setMaxWidth(200);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        column.setMinWidth(40);
        return column;
    }

    private static ColumnConstraints numbers() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
