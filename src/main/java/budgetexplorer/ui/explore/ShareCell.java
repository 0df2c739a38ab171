package budgetexplorer.ui.explore;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.Sizes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A share as a bar and a percentage.
final class ShareCell extends TreeTableCell<ExploreNode, @Nullable Double> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final double BAR_WIDTH = 40;
    private static final double LABEL_WIDTH = 48;

    private final AmountFormat format;
    private final Region bar = new Region();
    private final Label label = new Label();
    private final HBox content = new HBox(bar, spacer(), label);

    ShareCell(AmountFormat format) {
        this.format = format;
        getStyleClass().add("share-cell");
        bar.getStyleClass().add("share-bar");
        label.setMinWidth(Sizes.of(LABEL_WIDTH));
        label.setAlignment(Pos.CENTER_RIGHT);
        content.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Double share, boolean empty) {
        super.updateItem(share, empty);
        setGraphic(empty ? null : content);
        boolean nothing = share == null || share == 0;
        pseudoClassStateChanged(NOTHING, nothing);
        double width = share == null ? 0 : Math.clamp(share, 0, 1) * Sizes.of(BAR_WIDTH);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        String text = share == null || nothing ? AmountFormat.DASH : format.share(share);
        label.setText(text);
        setText(empty ? null : text);
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
