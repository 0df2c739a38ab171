package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A table's number and title, and how many rows it has; grey where the document lacks it.
final class TableEntryCell extends ListCell<@Nullable TableEntry> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Messages messages;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label rows = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final HBox line;

    TableEntryCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("table-entry");
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        rows.getStyleClass().add("count");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        line = new HBox(number, title, rows);
        line.getStyleClass().add("table-entry-line");
        setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(@Nullable TableEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(MISSING, entry != null && entry.table().isEmpty());
        if (entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            String size = entry.table().map(table -> messages.text("tables.entry.rows", table.rows().size()))
                    .orElseGet(() -> messages.text("tables.entry.none"));
            number.setText(String.valueOf(entry.kind().number()));
            title.setText(entry.title());
            rows.setText(size);
            tooltip.setText(entry.table().isPresent() ? entry.title() : messages.text("tables.entry.missing"));
            setGraphic(line);
            setTooltip(tooltip);
            setAccessibleText(messages.text("tables.entry.accessible", entry.kind().number(), entry.title(), size));
        }
    }
}
