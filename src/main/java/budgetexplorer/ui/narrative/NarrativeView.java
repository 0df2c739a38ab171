package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The narrative: its contents left, the chosen topic's text in the middle, the figures in it and what one is understood as
/// right. Without a narrative it says how to get one.
public final class NarrativeView extends BorderPane {
    private static final double TEXT_PERCENT = 58;
    private static final double GAP = 12;

    private final NarrativeViewModel viewModel;
    private final Messages messages;

    /// @param importFiles asks for files and imports them
    public NarrativeView(NarrativeViewModel viewModel, Messages messages, Runnable importFiles) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("narrative");
        setTop(header());
        Node reading = reading();
        Node missing = missing(importFiles);
        missing.visibleProperty().bind(viewModel.missingProperty().isNotEmpty());
        reading.visibleProperty().bind(viewModel.pageProperty().isNotNull());
        setCenter(new StackPane(reading, missing));
    }

    private VBox header() {
        var heading = new Label();
        heading.setId("narrative-heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(viewModel.headingProperty());
        var header = new VBox(heading);
        header.getStyleClass().add("explore-header");
        return header;
    }

    private BorderPane reading() {
        var side = new VBox(card(new FigureList(viewModel, messages)), new FigureCard(viewModel, messages));
        VBox.setVgrow(side.getChildren().getFirst(), Priority.ALWAYS);
        side.getStyleClass().add("explore-side");
        BorderPane contents = card(new ContentsView(viewModel, messages));
        contents.getStyleClass().add("contents-card");
        BorderPane.setMargin(contents, new Insets(0, GAP, 0, 0));
        var reading = new BorderPane();
        reading.setLeft(contents); // first, as the keyboard goes
        reading.setCenter(beside(card(new PageView(viewModel, messages)), side));
        return reading;
    }

    private static GridPane beside(Node text, Node side) {
        var beside = new GridPane();
        beside.setHgap(GAP);
        beside.addRow(0, text, side);
        for (double percent : new double[]{TEXT_PERCENT, 100 - TEXT_PERCENT}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            beside.getColumnConstraints().add(column);
        }
        var height = new RowConstraints();
        height.setPercentHeight(100);
        beside.getRowConstraints().add(height);
        return beside;
    }

    private static BorderPane card(Node node) {
        var card = new BorderPane(node);
        card.getStyleClass().addAll("card", "table-card");
        return card;
    }

    private VBox missing(Runnable importFiles) {
        var how = new Label();
        how.setId("narrative-missing");
        how.setWrapText(true);
        how.textProperty().bind(viewModel.missingProperty());
        var button = new Button(messages.text("menu.import"));
        button.setOnAction(_ -> importFiles.run());
        var missing = new VBox(how, button);
        missing.setAlignment(Pos.CENTER);
        missing.getStyleClass().add("empty-library");
        return missing;
    }
}
