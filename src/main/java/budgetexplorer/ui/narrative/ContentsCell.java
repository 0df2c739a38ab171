package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A topic and how much there is of it; grey where there is none.
final class ContentsCell extends ListCell<@Nullable ContentsEntry> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Messages messages;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox line;

    ContentsCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("contents-cell");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        line = new HBox(title, count);
        line.getStyleClass().add("contents-line");
        setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(@Nullable ContentsEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(MISSING, entry != null && !entry.isThere());
        pseudoClassStateChanged(PART, entry != null && entry.topic().isPart());
        pseudoClassStateChanged(GROUP, entry != null && entry.topic().beginsGroup());
        if (entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            title.setText(entry.title());
            count.setText(entry.isThere() ? String.valueOf(entry.count()) : messages.text("narrative.entry.none"));
            setGraphic(line);
            setTooltip(new Tooltip(entry.told()));
            setAccessibleText(entry.told());
        }
    }
}
