package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Comparison.Value;
import budgetexplorer.compare.Side;
import budgetexplorer.ui.kit.AmountFormat;
import budgetexplorer.ui.kit.Palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// 人员经费, 公用经费 and 项目支出 of each budget as one bar that is its whole.
final class StructureBars extends VBox {
    private static final List<String> PARTS = List.of("compare.part.personnel", "compare.part.operating",
            "compare.part.project");
    private static final List<Color> COLOURS = List.of(Palette.of("206"), Palette.shade(Palette.of("206"), 4),
            Palette.of("208"));
    private static final double BAR_HEIGHT = 32;
    /// Below this share a part has no room for its words; they stand behind the bar instead.
    private static final double SMALLEST_LABELLED = 0.08;

    private final Messages messages;
    private final AmountFormat format;

    StructureBars(Comparison comparison, ComparisonWords words, Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
        getStyleClass().addAll("card", "structure");
        var title = new Label(messages.text("compare.structure"));
        title.getStyleClass().add("card-title");
        var rows = new GridPane();
        rows.getStyleClass().add("structure-rows");
        for (int i = 0; i < comparison.sides().size(); i++) {
            Side side = comparison.sides().get(i);
            HBox bar = bar(Comparison.structure(side));
            GridPane.setHgrow(bar, Priority.ALWAYS);
            var name = new Label(words.column(side));
            name.setMinWidth(USE_PREF_SIZE);
            rows.addRow(i, name, bar, small(Comparison.structure(side)));
        }
        getChildren().addAll(title, rows);
    }

    private HBox bar(List<Value> parts) {
        var bar = new HBox();
        bar.setMinHeight(BAR_HEIGHT);
        for (int i = 0; i < parts.size(); i++) {
            double share = parts.get(i).share().orElse(0.0);
            var part = new Pane();
            part.setStyle("-fx-background-color: " + web(COLOURS.get(i)) + ";");
            part.prefWidthProperty().bind(bar.widthProperty().multiply(share));
            if (share >= SMALLEST_LABELLED) {
                part.getChildren().add(label(i, share));
            }
            bar.getChildren().add(part);
        }
        return bar;
    }

    private Label label(int part, double share) {
        var label = new Label(words(part, share));
        label.setTextFill(Palette.textOn(COLOURS.get(part)));
        label.getStyleClass().add("bar-label");
        label.setAlignment(Pos.CENTER_LEFT);
        label.setPrefHeight(BAR_HEIGHT);
        return label;
    }

    private Label small(List<Value> parts) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double share = parts.get(i).share().orElse(0.0);
            if (share > 0 && share < SMALLEST_LABELLED) {
                texts.add(words(i, share));
            }
        }
        var label = new Label(String.join(messages.text("list.separator"), texts));
        label.getStyleClass().add("secondary");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String words(int part, double share) {
        return messages.text(PARTS.get(part)) + " " + format.share(share);
    }

    private static String web(Color colour) {
        return colour.toString().replace("0x", "#");
    }
}
