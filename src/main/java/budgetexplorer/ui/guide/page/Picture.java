package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.book.PictureSize;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A picture as wide as there is room, but no wider than it is; loaded in just the pixels it takes, so that it is sharp. A
/// click or the Enter key shows it in full.
final class Picture extends Region {
    private static final Duration CALM = Duration.millis(120);
    private static final double BORDER = 1;

    private final ImageView view = new ImageView();
    private final PauseTransition pause = new PauseTransition(CALM);
    private final PictureSize size;
    private final String path;
    private final PageContext context;
    private int loaded;

    Picture(String path, PictureSize size, String words, PageContext context) {
        this.path = path;
        this.size = size;
        this.context = context;
        getStyleClass().add("guide-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        Tooltip.install(this, new Tooltip(context.messages().text("guide.picture.enlarge")));
        getChildren().add(view);
        Runnable enlarge = () -> context.pictures().enlarge().accept(path, words);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                enlarge.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                enlarge.run();
                key.consume();
            }
        });
        pause.setOnFinished(_ -> load());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.width() + 2 * BORDER;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double shown = width < 0 ? size.width() : Math.min(width - 2 * BORDER, size.width());
        return Math.ceil(shown * size.height() / size.width()) + 2 * BORDER;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shownWidth());
        view.setFitHeight(getHeight() - 2 * BORDER);
        view.relocate(BORDER, BORDER);
        if (pixels() != loaded) {
            if (loaded == 0) {
                load();
            } else {
                pause.playFromStart();
            }
        }
    }

    private double shownWidth() {
        return Math.max(1, getWidth() - 2 * BORDER);
    }

    private int pixels() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return (int) Math.min(size.width(), Math.round(shownWidth() * scale));
    }

    private void load() {
        loaded = pixels();
        context.pictures().load(path, path, loaded, view::setImage);
    }
}
