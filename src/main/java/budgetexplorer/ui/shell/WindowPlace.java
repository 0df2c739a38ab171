package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands and how large it is, remembered from one start to the next.
final class WindowPlace {
    private static final String MAIN = "window";
    private static final String MAXIMIZED = "maximized";
    /// So much of a window's top edge has to be on a screen that it can be moved.
    private static final double GRIP_WIDTH = 100;
    private static final double GRIP_HEIGHT = 32;

    private final Stage stage;
    private final Memory memory;
    private final String name;
    private Optional<Rectangle2D> normal = Optional.empty();

    WindowPlace(Stage stage, Memory memory) {
        this(stage, memory, MAIN);
    }

    /// @param name under which it is remembered
    WindowPlace(Stage stage, Memory memory, String name) {
        this.stage = stage;
        this.memory = memory;
        this.name = name;
    }

    /// Puts the window where it was, if that is still on a screen, and no larger than that; then watches it.
    void restore() {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        List<String> words = memory.get(name).map(text -> Arrays.asList(text.split(" "))).orElse(List.of());
        parse(words).flatMap(kept -> onScreen(kept, screens)).ifPresent(place -> {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
            normal = Optional.of(place);
        });
        stage.setMaximized(words.contains(MAXIMIZED));
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.subscribe(() -> Platform.runLater(this::watch)));
    }

    /// The size of a window that is as large as its screen is not the one it goes back to.
    private void watch() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            keep();
        }
    }

    /// Remembers where the window is.
    void keep() {
        normal.ifPresent(place -> memory.put(name, "%.0f %.0f %.0f %.0f %s".formatted(place.getMinX(),
                place.getMinY(), place.getWidth(), place.getHeight(), stage.isMaximized() ? MAXIMIZED : "normal")));
    }

    static Optional<Rectangle2D> parse(List<String> words) {
        if (words.size() < 4 || !words.stream().limit(4).allMatch(word -> word.matches("-?\\d{1,6}"))) {
            return Optional.empty();
        }
        double[] numbers = words.stream().limit(4).mapToDouble(Double::parseDouble).toArray();
        return numbers[2] > 0 && numbers[3] > 0
                ? Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }

    /// A place as it fits the screens there are now; empty if none of them shows enough of it.
    static Optional<Rectangle2D> onScreen(Rectangle2D place, List<Rectangle2D> screens) {
        return screens.stream().filter(screen -> isGripOn(place, screen)).findFirst()
                .map(screen -> new Rectangle2D(place.getMinX(), place.getMinY(),
                        Math.min(place.getWidth(), screen.getWidth()),
                        Math.min(place.getHeight(), screen.getHeight())));
    }

    private static boolean isGripOn(Rectangle2D place, Rectangle2D screen) {
        double seen = Math.min(place.getMaxX(), screen.getMaxX()) - Math.max(place.getMinX(), screen.getMinX());
        return seen >= GRIP_WIDTH && place.getMinY() >= screen.getMinY()
                && place.getMinY() + GRIP_HEIGHT <= screen.getMaxY();
    }
}
