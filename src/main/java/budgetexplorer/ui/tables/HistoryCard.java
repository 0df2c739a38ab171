package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All changes of a draft, the latest first: who made each, when and why, and what it changed; each leads to its place and
/// can be taken back.
final class HistoryCard extends VBox {
    private static final PseudoClass REVERTED = PseudoClass.getPseudoClass("reverted");
    private static final double ROW_HEIGHT = 58;

    private final EditingViewModel editing;
    private final Messages messages;
    private final Navigator navigator;
    private final Runnable close;

    HistoryCard(EditingViewModel editing, Messages messages, Navigator navigator, Runnable close) {
        this.editing = editing;
        this.messages = messages;
        this.navigator = navigator;
        this.close = close;
        setId("tables-history");
        getStyleClass().add("history");
        var about = new Label();
        about.getStyleClass().add("secondary");
        about.setWrapText(true);
        about.textProperty().bind(editing.headingProperty());
        var list = new ListView<Change>();
        list.setId("tables-history-list");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(messages.text("tables.edit.history"));
        var empty = new Label(messages.text("tables.edit.history.empty"));
        empty.getStyleClass().add("secondary");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(about, list);
        editing.draftProperty().subscribe(draft -> list.getItems()
                .setAll(draft == null ? List.of() : draft.changes().reversed()));
    }

    /// A change.
    private final class Line extends ListCell<@Nullable Change> {
        private final Label what = label("history-what");
        private final Label who = label("secondary");
        private final Button look = button(messages.text("tables.edit.history.look"));
        private final Button revert = button(messages.text("tables.edit.history.revert"));
        private final HBox line;

        private Line() {
            getStyleClass().add("history-line");
            var words = new VBox(what, who);
            words.getStyleClass().add("history-words");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(words, look, revert);
            line.getStyleClass().add("tool-group");
            setPrefWidth(0); // as wide as the list
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            setGraphic(change == null ? null : line);
            Draft draft = editing.draftProperty().get();
            boolean isReverted = change != null && draft != null && draft.isReverted(change);
            pseudoClassStateChanged(REVERTED, isReverted);
            if (change != null) {
                String words = editing.words().what(change, editing.tables());
                what.setText(words);
                what.setTooltip(new Tooltip(words));
                who.setText(editing.words().who(change));
                look.setOnAction(_ -> go(change));
                revert.setDisable(isReverted);
                revert.setText(messages.text(isReverted ? "tables.edit.history.gone" : "tables.edit.history.revert"));
                revert.setOnAction(_ -> editing.revert(change));
            }
        }
    }

    private void go(Change change) {
        Alteration first = change.alterations().getFirst();
        OptionalInt column = first instanceof Alteration.CellSet set
                ? OptionalInt.of(set.column())
                : OptionalInt.empty();
        close.run();
        navigator.go(new Link.TableCell(change.budget(), first.table(), OptionalInt.of(first.row()), column));
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button button(String words) {
        var button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
