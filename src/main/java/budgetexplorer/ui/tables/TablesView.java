package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.table.RowOrder;
import budgetexplorer.ui.kit.table.SelectedCell;
import budgetexplorer.ui.kit.table.StatedTableView;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The 12 tables: their list left; right the chosen one under what is said of it and the ways to look at it, and below it
/// where the selected cell stands in its file.
public final class TablesView extends BorderPane {
    private static final double GAP = 12;

    private final TablesViewModel viewModel;
    private final Messages messages;
    private final StatedTableView table;
    private final FindBar find;

    /// @param navigator leads to the drill-down
    /// @param above     shows cards above the window
    /// @param originals shows the pages of documents
    public TablesView(TablesViewModel viewModel, Messages messages, Navigator navigator, CardAbove above,
            Originals originals) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.table = new StatedTableView(viewModel.sheet(), messages);
        this.find = new FindBar(viewModel.find(), messages, table::requestFocus);
        getStyleClass().add("tables");
        table.setId("tables-table");
        var source = new SourcePanel(viewModel, messages, navigator, originals);
        table.setOnOpen(_ -> source.go());
        table.setEditing(viewModel.editing());
        BorderPane list = card(new TableList(viewModel, messages));
        list.getStyleClass().add("tables-list-card");
        setMargin(list, new Insets(0, GAP, 0, 0));
        BorderPane body = card(table);
        VBox.setVgrow(body, Priority.ALWAYS);
        var sheet = new VBox(header(), tools(),
                new EditBar(viewModel, messages, table, navigator, above), body, notes(), source);
        sheet.getStyleClass().add("tables-sheet");
        sheet.setMinWidth(0);
        setLeft(list);
        setCenter(sheet);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, source::press);
    }

    private VBox header() {
        Label heading = label(viewModel.headingProperty(), "heading");
        heading.setId("tables-heading");
        Label about = label(viewModel.aboutProperty(), "secondary");
        about.setId("tables-about");
        var header = new VBox(heading, about);
        header.getStyleClass().add("tables-header");
        return header;
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    private Label notes() {
        Label notes = label(viewModel.notesProperty(), "secondary");
        notes.setId("tables-notes");
        notes.visibleProperty().bind(notes.textProperty().isNotEmpty());
        notes.managedProperty().bind(notes.visibleProperty());
        return notes;
    }

    private FlowPane tools() {
        var tools = new FlowPane(find, buttons(), new FilterBar(viewModel, messages));
        tools.getStyleClass().add("tables-tools");
        tools.setMinHeight(USE_PREF_SIZE);
        tools.disableProperty().bind(viewModel.sheet().tableProperty().isNull());
        return tools;
    }

    private Node buttons() {
        StatedTableViewModel sheet = viewModel.sheet();
        var sort = menu("tables-sort", messages.text("tables.sort.menu"),
                item(messages.text("tables.sort.up"), () -> sort(false)),
                item(messages.text("tables.sort.down"), () -> sort(true)),
                item(messages.text("tables.sort.none"), () -> sheet.orderProperty().set(null)));
        var copy = menu("tables-copy-menu", messages.text("tables.copy"),
                item(messages.text("tables.copy"), () -> StatedTableView.copy(sheet.copied(false))),
                item(messages.text("tables.copy.headers"), () -> StatedTableView.copy(sheet.copied(true))),
                item(messages.text("tables.copy.whole"), () -> StatedTableView.copy(sheet.copiedWhole())));
        var buttons = new HBox(editButton(), new ColumnChooser(sheet, messages), sort, copy);
        buttons.getStyleClass().add("tool-group");
        return buttons;
    }

    private ToggleButton editButton() {
        var edit = new ToggleButton(messages.text("tables.edit"));
        edit.setId("tables-edit");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setTooltip(new Tooltip(messages.text("tables.edit.tip")));
        edit.setOnAction(_ -> {
            if (edit.isSelected()) {
                viewModel.editing().begin();
            } else {
                viewModel.editing().onProperty().set(false);
            }
            table.requestFocus();
        });
        viewModel.editing().onProperty().subscribe(edit::setSelected);
        return edit;
    }

    private static MenuButton menu(String id, String words, MenuItem... items) {
        var menu = new MenuButton(words, null, items);
        menu.setId(id);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void sort(boolean descending) {
        SelectedCell selected = viewModel.sheet().selectedProperty().get();
        if (selected != null) {
            viewModel.sheet().orderProperty().set(new RowOrder(selected.column(), descending));
        }
    }

    /// The keyboard is in the table.
    void edit() {
        table.requestFocus();
    }

    private static BorderPane card(Node node) {
        var card = new BorderPane(node);
        card.getStyleClass().addAll("card", "table-card");
        return card;
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            find.begin();
            key.consume();
        } else if (key.getCode() == KeyCode.F3) {
            if (key.isShiftDown()) {
                viewModel.find().previous();
            } else {
                viewModel.find().next();
            }
            key.consume();
        }
    }
}
