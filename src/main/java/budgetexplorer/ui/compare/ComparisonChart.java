package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Side;
import budgetexplorer.ui.kit.AmountFormat;
import budgetexplorer.ui.kit.Palette;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Budgets side by side in one picture: a sentence that says what it shows, the shares of each code, and the structure of
/// each budget.
public final class ComparisonChart extends VBox {
    private static final double SWATCH = 10;

    public ComparisonChart(Comparison comparison, Messages messages, AmountFormat format) {
        var words = new ComparisonWords(messages, format);
        getStyleClass().add("comparison");
        var heading = new Label(words.heading(comparison));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        getChildren().addAll(heading, legend(comparison, words, messages, format),
                new ShareTable(comparison, words, messages, format),
                new StructureBars(comparison, words, messages, format));
    }

    /// The colour of a budget in every part of the picture.
    static Color colour(int side) {
        return Palette.unit(side);
    }

    private static FlowPane legend(Comparison comparison, ComparisonWords words, Messages messages,
            AmountFormat format) {
        var legend = new FlowPane();
        legend.getStyleClass().add("legend");
        words.warnings(comparison).forEach(warning -> legend.getChildren().add(chip(warning, "warning")));
        List<Side> sides = comparison.sides();
        IntStream.range(0, sides.size()).forEach(side -> {
            Label chip = chip(words.column(sides.get(side)) + " " + sides.get(side).budget().department().name(),
                    "side");
            chip.setGraphic(new Rectangle(SWATCH, SWATCH, colour(side)));
            legend.getChildren().add(chip);
        });
        legend.getChildren().add(chip(messages.text("compare.unit", format.unit().label()), "side"));
        return legend;
    }

    private static Label chip(String text, String kind) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", kind);
        return chip;
    }
}
