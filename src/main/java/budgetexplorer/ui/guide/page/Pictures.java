package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.book.GuideFiles;
import budgetexplorer.ui.kit.TaskRunner;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Loads pictures off the FX thread. To be used on the FX thread only.
///
/// @param enlarge shows a picture in full: its path and what is seen on it
public record Pictures(TaskRunner tasks, BiConsumer<String, String> enlarge) {
    private static final String LOADING = "guide.picture.";

    /// Loads a picture in a width; what was loaded for the same slot before is dropped.
    ///
    /// @param slot  what the picture is for
    /// @param width in pixels of the screen; 0 for its own
    /// @param done  given the picture
    public void load(String slot, String path, double width, Consumer<Image> done) {
        tasks.run(LOADING + slot, (_, _) -> read(path, width), done);
    }

    private static Image read(String path, double width) throws IOException {
        try (InputStream stream = GuideFiles.open(path)) {
            var image = new Image(stream);
            return width == 0 ? image : Shrunk.of(image, (int) width);
        }
    }
}
