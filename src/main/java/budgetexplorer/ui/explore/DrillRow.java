package budgetexplorer.ui.explore;

import javafx.scene.control.TreeTableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A row of the tree table; a double click drills into it.
final class DrillRow extends TreeTableRow<ExploreNode> {
    private final NodeWords words;

    DrillRow(NodeWords words, Runnable open) {
        this.words = words;
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ExploreNode node, boolean empty) {
        super.updateItem(node, empty);
        setAccessibleText(node == null || empty ? null : words.row(node));
    }
}
