package budgetexplorer.ui.explore;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.ui.kit.treemap.TileText;
import budgetexplorer.ui.kit.treemap.Treemap;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Links the picture with the view-model both ways.
final class TreemapLink {
    private final Treemap treemap;
    private final ExploreViewModel viewModel;

    private TreemapLink(Treemap treemap, ExploreViewModel viewModel) {
        this.treemap = treemap;
        this.viewModel = viewModel;
    }

    static void link(Treemap treemap, ExploreViewModel viewModel, Messages messages, AmountFormat format) {
        var link = new TreemapLink(treemap, viewModel);
        link.word(messages, format);
        link.follow();
    }

    private void word(Messages messages, AmountFormat format) {
        treemap.setPlaceholder(messages.text("explore.nothingDrawn"));
        treemap.setAccessibleText(messages.text("explore.picture.accessible"));
        treemap.setAccessibleRoleDescription(messages.text("explore.picture.role"));
        treemap.setRestText((count, weight) -> new TileText(messages.text("explore.rest", count),
                format.amount(new Money(weight, Money.step(2, format.unit())))));
        treemap.setTipText((tile, rest) -> {
            String hint = rest
                    ? messages.text("explore.tile.rest")
                    : opens(tile.id()) ? messages.text("explore.tile.open") : "";
            return hint.isEmpty() ? tile.words() : tile.words() + "\n" + hint;
        });
        treemap.setSummaryText((count, tile) -> tile == null
                ? messages.text("explore.picture.summary", count)
                : messages.text("explore.picture.selected", count, tile.label(), tile.value()));
    }

    private boolean opens(String tile) {
        return viewModel.nodeOf(tile).filter(node -> !node.isLeaf()).isPresent();
    }

    private void follow() {
        treemap.setOpenable(this::opens);
        viewModel.tiles().addListener((ListChangeListener<Object>) _ -> treemap.getTiles().setAll(viewModel.tiles()));
        treemap.getTiles().setAll(viewModel.tiles());
        InvalidationListener selection = _ -> treemap.setSelectedId(viewModel.selectedTile().orElse(null));
        viewModel.selectedProperty().addListener(selection);
        viewModel.focusProperty().addListener(selection);
        treemap.selectedIdProperty().subscribe(id -> {
            if (!Objects.equals(id, viewModel.selectedTile().orElse(null))) {
                viewModel.nodeOf(id).ifPresent(viewModel::select);
            }
        });
        treemap.setOnOpen(id -> viewModel.nodeOf(id).ifPresent(viewModel::open));
        treemap.addEventHandler(KeyEvent.KEY_PRESSED, this::goUp);
    }

    private void goUp(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && !treemap.isRestExpanded()) {
            viewModel.up();
        }
    }
}
