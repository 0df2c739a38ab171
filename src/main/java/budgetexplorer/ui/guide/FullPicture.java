package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.page.Pictures;
import budgetexplorer.ui.kit.TaskRunner;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// A picture in its full size, above the guide; a click or Esc hides it.
final class FullPicture extends StackPane {
    private static final String SLOT = "full";

    private final ImageView view = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Pictures pictures;

    FullPicture(TaskRunner tasks, Messages messages) {
        this.pictures = new Pictures(tasks, (_, _) -> {});
        setId("guide-full");
        getStyleClass().add("guide-full");
        setAccessibleRole(AccessibleRole.DIALOG);
        setVisible(false);
        var frame = new StackPane(view);
        frame.getStyleClass().add("guide-full-frame");
        scroll.setContent(frame);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.getStyleClass().add("guide-full-scroll");
        var close = new Button(messages.text("dialog.close"));
        close.setId("guide-full-close");
        close.setOnAction(_ -> hide());
        setAlignment(close, Pos.TOP_RIGHT);
        close.getStyleClass().add("guide-full-close");
        getChildren().addAll(scroll, close);
        frame.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                hide();
            }
        });
    }

    /// Shows a picture.
    ///
    /// @param words what is seen on it
    void show(String path, String words) {
        setAccessibleText(words);
        scroll.setAccessibleText(words);
        pictures.load(SLOT, path, 0, this::show);
    }

    private void show(Image image) {
        view.setImage(image);
        setVisible(true);
        scroll.requestFocus();
    }

    void hide() {
        setVisible(false);
        view.setImage(null);
    }
}
