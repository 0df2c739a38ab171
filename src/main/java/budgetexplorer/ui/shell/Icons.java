package budgetexplorer.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The program's icon on windows, in the sizes that systems ask for. For the FX thread.
final class Icons {
    private Icons() {}

    static List<Image> all() {
        return IntStream.of(16, 32, 48, 128).mapToObj(Icons::icon).toList();
    }

    private static Image icon(int size) {
        String name = "budget-explorer-" + size + ".png";
        try (InputStream file = Objects.requireNonNull(Icons.class.getResourceAsStream(name), name)) {
            return new Image(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
