package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.ui.kit.table.StatedTableView;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Beside the text: the table with the figure's cell and what the narrative says of the selected cell, or the list of the
/// page's figures.
final class TableCard extends BorderPane {
    /// More would take the room of the table.
    private static final int MOST_MENTIONS = 4;

    private final NarrativeViewModel viewModel;
    private final Messages messages;
    private final FlowPane mentions = new FlowPane();

    /// @param openTable shows the table among the 12 tables
    TableCard(NarrativeViewModel viewModel, Messages messages, Runnable openTable) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("card", "table-card");
        ToggleButton table = toggle("narrative-show-table", messages.text("narrative.table"));
        ToggleButton list = toggle("narrative-show-figures", messages.text("narrative.figures"));
        var choice = new ToggleGroup();
        choice.getToggles().addAll(table, list);
        choice.selectToggle(table);
        choice.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                choice.selectToggle(before);
            }
        });
        setTop(bar(table, list, openTable));
        Node stated = stated();
        stated.visibleProperty().bind(table.selectedProperty());
        var figures = new FigureList(viewModel, messages);
        figures.visibleProperty().bind(list.selectedProperty());
        setCenter(new StackPane(stated, figures));
    }

    private static ToggleButton toggle(String id, String words) {
        var toggle = new ToggleButton(words);
        toggle.setId(id);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private HBox bar(ToggleButton table, ToggleButton list, Runnable openTable) {
        table.getStyleClass().add("left-pill");
        list.getStyleClass().add("right-pill");
        var title = new Label();
        title.setId("narrative-table-title");
        title.setMinWidth(0);
        title.textProperty().bind(viewModel.beside().titleProperty());
        title.visibleProperty().bind(table.selectedProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var open = new Hyperlink(messages.text("narrative.table.open"));
        open.setId("narrative-open-table");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(messages.text("narrative.table.open.told"));
        open.setTooltip(new Tooltip(messages.text("narrative.table.open.told")));
        open.setOnAction(_ -> openTable.run());
        open.visibleProperty().bind(viewModel.beside().titleProperty().isNotEmpty().and(table.selectedProperty()));
        var bar = new HBox(new HBox(table, list), title, open);
        bar.getStyleClass().add("side-bar");
        return bar;
    }

    private Node stated() {
        var table = new StatedTableView(viewModel.beside().table(), messages);
        table.setId("narrative-table");
        table.visibleProperty().bind(viewModel.beside().titleProperty().isNotEmpty());
        var none = new Label();
        none.setId("narrative-table-none");
        none.getStyleClass().add("secondary");
        none.setWrapText(true);
        none.textProperty().bind(viewModel.beside().noneProperty());
        mentions.getStyleClass().add("mentions");
        mentions.setId("narrative-mentions");
        mentions.setMinHeight(Region.USE_PREF_SIZE);
        mentions.managedProperty().bind(mentions.visibleProperty());
        mentions.visibleProperty().bind(viewModel.beside().table().selectedProperty().isNotNull());
        viewModel.beside().mentions().addListener((ListChangeListener<Figure>) _ -> tell());
        viewModel.beside().table().selectedProperty().subscribe(this::tell);
        var below = new BorderPane(new StackPane(none, table));
        below.setBottom(mentions);
        return below;
    }

    private void tell() {
        List<Figure> found = viewModel.beside().mentions();
        mentions.getChildren().clear();
        mentions.getChildren().add(note(found.isEmpty()
                ? messages.text("narrative.mentions.none")
                : messages.text("narrative.mentions", found.size())));
        found.stream().limit(MOST_MENTIONS).map(this::link).forEach(mentions.getChildren()::add);
        if (found.size() > MOST_MENTIONS) {
            mentions.getChildren().add(note(messages.text("narrative.mentions.more", found.size() - MOST_MENTIONS)));
        }
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("secondary");
        return note;
    }

    private Hyperlink link(Figure figure) {
        var link = new Hyperlink(messages.text("narrative.mention", viewModel.words().claim(figure), figure.printed()));
        link.setAccessibleText(viewModel.words().line(figure));
        link.underlineProperty().bind(Bindings.createBooleanBinding(
                () -> figure.equals(viewModel.selectedProperty().get()), viewModel.selectedProperty()));
        link.setOnAction(_ -> viewModel.go(figure));
        return link;
    }
}
