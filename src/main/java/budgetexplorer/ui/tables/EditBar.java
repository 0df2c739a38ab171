package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.table.SelectedCell;
import budgetexplorer.ui.kit.table.StatedTableView;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is being changed, by whom and why; what can be done to rows; and what the auditor says to it.
final class EditBar extends VBox {
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final double NAME = 96;
    private static final double WHY = 160;

    private final TablesViewModel viewModel;
    private final EditingViewModel editing;
    private final Messages messages;
    private final StatedTableView table;
    private final CardAbove above;

    EditBar(TablesViewModel viewModel, Messages messages, StatedTableView table, Navigator navigator,
            CardAbove above) {
        this.viewModel = viewModel;
        this.editing = viewModel.editing();
        this.messages = messages;
        this.table = table;
        this.above = above;
        setId("tables-edit-bar");
        getStyleClass().addAll("card", "edit-bar");
        setMinHeight(USE_PREF_SIZE);
        Node tools = tools();
        getChildren().addAll(head(navigator), tools, audit(navigator));
        shownWhen(this, editing.onProperty().or(editing.draftProperty().isNotNull()));
        shownWhen(tools, editing.onProperty());
    }

    private static void shownWhen(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private HBox head(Navigator navigator) {
        var heading = new Label();
        heading.setId("tables-edit-heading");
        heading.getStyleClass().add("edit-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(editing.headingProperty());
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        Button history = button("tables-edit-history", messages.text("tables.edit.history"),
                () -> above.show(messages.text("tables.edit.history"),
                        close -> new HistoryCard(editing, messages, navigator, close)));
        Button end = button("tables-edit-end", messages.text("tables.edit.end"), editing::end);
        history.disableProperty().bind(editing.draftProperty().isNull());
        editing.draftProperty().subscribe(draft -> end.setDisable(!isOpen(draft)));
        var head = new HBox(heading, history, end);
        head.getStyleClass().add("tool-group");
        return head;
    }

    private static boolean isOpen(@Nullable Draft draft) {
        return draft != null && draft.isOpen();
    }

    private FlowPane tools() {
        var carried = new CheckBox(messages.text("tables.edit.carried"));
        carried.setId("tables-edit-carried");
        carried.setMinWidth(USE_PREF_SIZE);
        carried.selectedProperty().bindBidirectional(editing.carriedProperty());
        var who = new HBox(field("tables-edit-author", messages.text("tables.edit.author"), NAME,
                editing.authorProperty()),
                field("tables-edit-reason", messages.text("tables.edit.reason"), WHY, editing.reasonProperty()),
                carried);
        who.getStyleClass().add("tool-group");
        var rows = new HBox(button("tables-edit-add", messages.text("tables.edit.row.add"), this::add),
                row("tables-edit-remove", messages.text("tables.edit.row.remove"), editing::remove),
                row("tables-edit-up", messages.text("tables.edit.row.up"), cell -> editing.move(cell, -1)),
                row("tables-edit-down", messages.text("tables.edit.row.down"), cell -> editing.move(cell, 1)));
        rows.getStyleClass().add("tool-group");
        var tools = new FlowPane(who, rows);
        tools.getStyleClass().add("tables-tools");
        return tools;
    }

    private static TextField field(String id, String words, double width, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button for the row of the selected cell.
    private Button row(String id, String words, Consumer<SelectedCell> action) {
        Button button = button(id, words, () -> {
            SelectedCell selected = viewModel.sheet().selectedProperty().get();
            if (selected != null) {
                action.accept(selected);
                table.requestFocus();
            }
        });
        button.disableProperty().bind(viewModel.sheet().selectedProperty().isNull());
        return button;
    }

    private void add() {
        viewModel.newRow().ifPresent(row -> above.show(messages.text("tables.edit.row.add.title"),
                close -> new NewRowCard(row, messages, close)));
    }

    private HBox audit(Navigator navigator) {
        var text = new Label();
        text.setId("tables-audit");
        text.getStyleClass().add("edit-audit");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(editing.audit().textProperty());
        editing.audit().worseProperty().subscribe(worse -> text.pseudoClassStateChanged(WORSE, worse));
        var look = new Hyperlink(messages.text("tables.audit.look"));
        look.setId("tables-audit-look");
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(_ -> editing.audit().place().ifPresent(navigator::go));
        look.visibleProperty().bind(text.textProperty().isNotEmpty());
        var audit = new HBox(text, look);
        audit.getStyleClass().add("tool-group");
        return audit;
    }
}
