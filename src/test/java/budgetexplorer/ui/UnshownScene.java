package budgetexplorer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A scene of any size and its pictures. Its stage is not shown, since the headless screen is smaller than the pictures.
public final class UnshownScene {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final long settling;

    /// @param settling how long background work takes behind a step, in milliseconds
    public UnshownScene(Stage stage, long settling) {
        Fonts.load();
        this.stage = stage;
        this.settling = settling;
    }

    /// Opens what fills a stage and waits for it.
    public void open(int width, int height, Consumer<Stage> content) {
        act(() -> {
            stage.setScene(new Scene(new Group(), width, height));
            content.accept(stage);
        });
        settle();
    }

    /// What pictures of a look in a size are called.
    public static String name(String subject, Language language, Theme theme, int width, int height) {
        return "%s-%s-%s-%dx%d".formatted(subject, language, theme, width, height).toLowerCase(Locale.ROOT);
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    public Node lookup(String id) {
        return stage.getScene().lookup(id);
    }

    public <T> T lookup(String id, Class<T> type) {
        return type.cast(lookup(id));
    }

    public ListView<?> list(String id) {
        return lookup(id, ListView.class);
    }

    /// Does something on the FX thread.
    public void act(Runnable step) {
        robot.interact(step);
    }

    /// Fires buttons of all kinds.
    public void fire(String id) {
        act(() -> lookup(id, ButtonBase.class).fire());
    }

    public void select(String list, int index) {
        act(() -> list(list).getSelectionModel().select(index));
    }

    public void press(String id, KeyCode key) {
        act(() -> lookup(id).fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    /// Waits for background work.
    public void settle() {
        WaitForAsyncUtils.sleep(settling, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A scene that is not shown misses some changes of what it has drawn.
    public void redraw() {
        act(() -> {
            Parent root = root();
            stage.getScene().setRoot(new Group());
            stage.getScene().setRoot(root);
        });
    }

    /// Lays all of it out in another size and back, which redraws charts too.
    public void layOutAnew() throws Exception {
        picture();
        redraw();
        resize(9);
        picture();
        resize(0);
    }

    private void resize(int less) {
        act(() -> {
            Scene scene = stage.getScene();
            root().resize(scene.getWidth(), scene.getHeight() - less);
            root().layout();
        });
    }

    /// Saves what there is once background work is done.
    public Image save(String name) throws Exception {
        settle();
        return saveAtOnce(name);
    }

    /// Saves what there is.
    public Image saveAtOnce(String name) throws Exception {
        picture(); // the first picture lays cells out
        Image picture = picture();
        Path file = PngFile.screenshot(picture, name);
        assertThat(Files.size(file)).isGreaterThan(10_000);
        return picture;
    }

    public Image picture() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
    }
}
