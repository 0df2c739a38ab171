package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.guide.page.PageView;
import budgetexplorer.ui.guide.page.Pictures;
import budgetexplorer.ui.kit.table.StatedTableView;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page that is read, no wider than reads well; its end leads on to the pages beside it.
final class ReadingPane extends ScrollPane {
    /// So much is seen above a heading that a link leads to.
    private static final double ABOVE = 12;

    private final GuideViewModel viewModel;
    private final Messages messages;
    private final Pictures pictures;
    private final VBox column = new VBox();
    private final ContextMenu menu = new ContextMenu();
    private @Nullable PageView shown;

    ReadingPane(GuideViewModel viewModel, Pictures pictures, Messages messages) {
        this.viewModel = viewModel;
        this.pictures = pictures;
        this.messages = messages;
        setId("guide-page");
        getStyleClass().add("guide-scroll");
        column.getStyleClass().add("guide-column");
        setContent(new StackPane(column));
        setFitToWidth(true);
        setFocusTraversable(true); // for scrolling with the keyboard
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewModel.pageProperty().subscribe(this::show);
        viewModel.placeProperty().subscribe(this::lead);
        vvalueProperty().subscribe(value -> viewModel.scrolled(value.doubleValue()));
        column.setOnContextMenuRequested(this::offer);
    }

    /// What the page says.
    String words() {
        GuidePage page = viewModel.pageProperty().get();
        return page == null ? "" : page.words();
    }

    private void show(@Nullable GuidePage page) {
        if (page != null) {
            setAccessibleText(page.title());
            shown = new PageView(page, messages, GuidePlace::block, viewModel::follow, StatedTableView::copy, pictures);
            column.getChildren().setAll(shown, new StepButtons(viewModel, messages));
        }
    }

    /// A page that has just been opened is laid out first.
    private void lead(GuidePlace place) {
        Platform.runLater(() -> {
            PageView page = shown;
            if (page == null || !place.equals(viewModel.placeProperty().get())) {
                return;
            }
            applyCss();
            layout();
            Region target = place.anchor().isEmpty() ? null : page.anchor(place.anchor()).orElse(null);
            page.mark(place.anchor().equals(GuidePlace.block(0)) ? null : target);
            if (place.wasLeft()) {
                setVvalue(place.scroll());
            } else {
                setVvalue(target == null ? 0 : share(target));
            }
        });
    }

    /// How far to scroll so that a part of the page is at the top.
    private double share(Region target) {
        double top = getContent().sceneToLocal(target.localToScene(target.getLayoutBounds())).getMinY() - ABOVE;
        double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        return hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1);
    }

    private void offer(ContextMenuEvent request) {
        PageView page = shown;
        if (page != null) {
            double y = page.sceneToLocal(request.getSceneX(), request.getSceneY()).getY();
            var block = new MenuItem(messages.text("guide.copy.block"));
            block.setDisable(page.wordsAt(y).isEmpty());
            block.setOnAction(_ -> page.wordsAt(y).ifPresent(StatedTableView::copy));
            var whole = new MenuItem(messages.text("guide.copy.page"));
            whole.setOnAction(_ -> StatedTableView.copy(words()));
            menu.getItems().setAll(block, whole);
            menu.show(this, request.getScreenX(), request.getScreenY());
        }
    }
}
