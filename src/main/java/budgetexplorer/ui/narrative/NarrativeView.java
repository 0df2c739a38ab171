package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.PageButton;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The narrative: its contents left, the chosen topic's text in the middle, what a figure is understood as and its table
/// right. Where there is little room the contents fold into a box above the text. Without a narrative it says how to get
/// one.
public final class NarrativeView extends BorderPane {
    /// Room for the contents beside a page of full width and a table.
    private static final double ROOM_FOR_CONTENTS = 1400;

    /// In a window of less room than this the table is narrower too.
    private static final double SMALL = 1000;
    private static final double WIDTH_OF_TABLE = 420;
    private static final double LEAST_WIDTH_OF_TABLE = 300;

    private final NarrativeViewModel viewModel;
    private final Messages messages;

    /// @param openTable   shows the table beside the text among the 12 tables
    /// @param importFiles asks for files and imports them
    /// @param originals   shows the pages of documents
    public NarrativeView(NarrativeViewModel viewModel, Messages messages, Runnable openTable, Runnable importFiles,
            Originals originals) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("narrative");
        setTop(header());
        var original = new PageButton("narrative-original", originals, messages);
        viewModel.detailsProperty().subscribe(_ -> original.follow(viewModel.link().orElse(null)));
        viewModel.sentenceProperty().subscribe(_ -> original.follow(viewModel.link().orElse(null)));
        addEventHandler(KeyEvent.KEY_PRESSED, original::press);
        Node reading = reading(openTable, original);
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

    private HBox reading(Runnable openTable, PageButton original) {
        BorderPane contents = card(new ContentsView(viewModel, messages));
        contents.getStyleClass().add("contents-card");
        contents.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_CONTENTS));
        contents.managedProperty().bind(contents.visibleProperty());
        var card = new FigureCard(viewModel, original, messages);
        var table = new TableCard(viewModel, messages, openTable);
        VBox.setVgrow(table, Priority.ALWAYS);
        var side = new VBox(card, table);
        side.getStyleClass().add("narrative-side");
        // beside it the text still has about 45 characters
        side.minWidthProperty().bind(Bindings.when(widthProperty().greaterThan(SMALL)).then(WIDTH_OF_TABLE)
                .otherwise(LEAST_WIDTH_OF_TABLE));
        HBox.setHgrow(side, Priority.ALWAYS);
        var reading = new HBox(contents, text(contents), side); // in this order, as the keyboard goes
        reading.getStyleClass().add("narrative-reading");
        return reading;
    }

    private BorderPane text(Node contents) {
        var page = new PageView(viewModel, messages);
        BorderPane text = card(page);
        text.getStyleClass().add("text-card");
        text.setTop(new PageBar(viewModel, messages, contents.visibleProperty().not()));
        new CopyMenu(viewModel, messages).on(page);
        return text;
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
