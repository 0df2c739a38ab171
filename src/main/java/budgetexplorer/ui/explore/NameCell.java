package budgetexplorer.ui.explore;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A node's code and name, and for a 类 its colour. The whole text is in the tooltip where the column cuts it.
final class NameCell extends TreeTableCell<ExploreNode, @Nullable ExploreNode> {
    private static final double SWATCH = 10;

    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final Tooltip tooltip = new Tooltip();

    NameCell() {
        getStyleClass().add("name-cell");
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
    }

    @Override
    protected void updateItem(@Nullable ExploreNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else {
            setText(node.title());
            swatch.setFill(TileFactory.colour(node));
            setGraphic(TileFactory.hasColour(node) ? swatch : null);
            tooltip.setText(node.title());
            setTooltip(tooltip);
        }
    }
}
