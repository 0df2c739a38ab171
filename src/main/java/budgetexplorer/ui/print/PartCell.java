package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A line of the list of parts: a box to tick, and its words.
final class PartCell extends ListCell<@Nullable PartLine> {
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

    private final Messages messages;
    private final CheckBox box = new CheckBox();
    private Subscription following = Subscription.EMPTY;

    PartCell(PartList parts, Messages messages) {
        this.messages = messages;
        getStyleClass().add("part-cell");
        box.setFocusTraversable(false);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        box.setOnAction(_ -> {
            PartLine line = getItem();
            if (line != null) {
                parts.toggle(line);
                show(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PartLine line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(line == null || empty ? null : box);
        pseudoClassStateChanged(TITLE, line != null && line.isTitle());
        if (line == null || empty) {
            setAccessibleText(null);
            setTooltip(null);
        } else {
            box.setText(line.text());
            setTooltip(new Tooltip(line.text()));
            following = line.choices().stream().map(choice -> choice.chosen().subscribe(_ -> show(line)))
                    .reduce(Subscription.EMPTY, Subscription::and);
            show(line);
        }
    }

    private void show(PartLine line) {
        box.setIndeterminate(line.isPartlyChosen());
        box.setSelected(line.isChosen());
        setAccessibleText(messages.text(line.isChosen() ? "print.part.chosen" : "print.part.left", line.text()));
    }
}
