package budgetexplorer.ui.original;

import budgetexplorer.base.Messages;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.ui.original.OriginalViewModel.Sheet;
import java.nio.IntBuffer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The page as a picture, and over it the frames, which stay sharp at every size.
final class FramedPage extends ScrollPane {
    private static final double MARGIN = 24;
    /// Between what is framed and its frame.
    private static final double PADDING = 2;

    private final OriginalViewModel viewModel;
    private final Messages messages;
    private final ImageView image = new ImageView();
    private final Pane frames = new Pane();
    private final Pane paper = new Pane(image, frames);
    private final StackPane desk = new StackPane(paper);
    private boolean leading;
    private int scrolls;

    FramedPage(OriginalViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("original-page");
        getStyleClass().add("print-desk");
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS); // or its coming and going would change the width
        setContent(desk);
        paper.setId("original-paper");
        paper.getStyleClass().add("paper");
        paper.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        paper.visibleProperty().bind(viewModel.pictureProperty().isNotNull());
        viewModel.pictureProperty().subscribe(this::paint);
        viewModel.sheetProperty().subscribe(this::layOut);
        viewModel.leadsProperty().subscribe(count -> {
            if (count.intValue() > 0) {
                lead();
            }
        });
        viewModel.pageProperty().subscribe(_ -> tell());
        viewportBoundsProperty().subscribe(this::fit);
    }

    private void fit() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double width = getViewportBounds().getWidth() - 2 * MARGIN;
        if (width > 0) {
            viewModel.fit(width, window == null ? 1 : window.getOutputScaleX());
            if (leading) {
                lead();
            }
        }
    }

    private void paint(@Nullable PagePicture picture) {
        image.setImage(picture == null ? null : image(picture));
        if (picture != null && leading) {
            lead();
        }
    }

    private static WritableImage image(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(picture.across(), picture.down(), IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }

    /// What was in the middle stays there, unless something else is framed.
    private void layOut(@Nullable Sheet before, Sheet now) {
        Sheet last = before == null ? Sheet.NONE : before;
        boolean isSame = last.frames().equals(now.frames());
        double across = middle(getHvalue(), whole(last.width()), seenWidth()) / whole(last.width());
        double down = middle(getVvalue(), whole(last.height()), seenHeight()) / whole(last.height());
        image.setFitWidth(now.width());
        image.setFitHeight(now.height());
        paper.setPrefSize(now.width(), now.height());
        desk.setMinSize(whole(now.width()), whole(now.height()));
        frames.getChildren().setAll(now.frames().stream().map(place -> frame(place, now.factor())).toList());
        double x = isSame ? across * whole(now.width()) : 0;
        double y = isSame ? down * whole(now.height()) : 0;
        scroll(x, y);
        tell();
    }

    private static double whole(double length) {
        return length + 2 * MARGIN;
    }

    private double seenWidth() {
        return getViewportBounds().getWidth();
    }

    private double seenHeight() {
        return getViewportBounds().getHeight();
    }

    private Region frame(PagePlace place, double factor) {
        var frame = new Region();
        frame.getStyleClass().add("original-frame");
        frame.setAccessibleRole(AccessibleRole.TEXT);
        frame.accessibleTextProperty().bind(viewModel.framedProperty());
        frame.resizeRelocate(place.x() * factor - PADDING, place.y() * factor - PADDING,
                place.width() * factor + 2 * PADDING, place.height() * factor + 2 * PADDING);
        frame.setManaged(false);
        return frame;
    }

    /// Shows the first frame in the middle, as soon as there is room for it.
    private void lead() {
        Sheet shown = viewModel.sheetProperty().get();
        leading = shown.width() <= 1 || seenHeight() <= 0;
        if (leading || shown.frames().isEmpty()) {
            return;
        }
        PagePlace place = shown.frames().getFirst();
        scroll(MARGIN + (place.x() + place.width() / 2) * shown.factor(),
                MARGIN + (place.y() + place.height() / 2) * shown.factor());
    }

    /// Shows a point in the middle: now, and once more when what is laid out now has its size, since a page that changes
    /// its size is scrolled to where it was.
    private void scroll(double x, double y) {
        Sheet shown = viewModel.sheetProperty().get();
        Runnable scroll = () -> {
            layout();
            setHvalue(value(x, whole(shown.width()), seenWidth()));
            setVvalue(value(y, whole(shown.height()), seenHeight()));
        };
        scroll.run();
        int latest = ++scrolls;
        Platform.runLater(() -> {
            if (latest == scrolls) {
                scroll.run();
            }
        });
    }

    /// What is in the middle.
    private static double middle(double value, double whole, double seen) {
        return whole <= seen ? whole / 2 : value * (whole - seen) + seen / 2;
    }

    /// The scroll bar's value that has something in the middle.
    private static double value(double middle, double whole, double seen) {
        return whole <= seen ? 0 : Math.clamp((middle - seen / 2) / (whole - seen), 0.0, 1.0);
    }

    private void tell() {
        boolean isFramed = !viewModel.sheetProperty().get().frames().isEmpty();
        setAccessibleText(isFramed
                ? messages.text("original.told", viewModel.titleProperty().get(), viewModel.framedProperty().get())
                : viewModel.titleProperty().get());
    }
}
