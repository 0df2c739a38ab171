package budgetexplorer.ui.original;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A page of the document that something came from, with it framed; above it what is shown, below it the ways to the other
/// pages and sizes.
public final class OriginalView extends BorderPane {
    private final OriginalViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final Map<Shortcut, Runnable> keys = new LinkedHashMap<>();

    /// @param close leads back to where the user was
    public OriginalView(OriginalViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        setId("original");
        getStyleClass().add("original");
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(viewModel.titleProperty());
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setCenter(desk()); // first, where the keyboard starts
        setTop(head());
        setBottom(new PageBar(viewModel, messages));
        learn();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        parentProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                viewModel.close();
            }
        });
    }

    private HBox head() {
        Label title = label("original-title", "heading", viewModel.titleProperty());
        Label framed = label("original-framed", "secondary", viewModel.framedProperty());
        Label changed = label("original-changed", "original-changed", viewModel.changedProperty());
        var words = new VBox(title, framed, changed);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(messages.text("dialog.close"));
        button.setId("sheet-close");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> close.run());
        var head = new HBox(words, button);
        head.getStyleClass().add("original-head");
        return head;
    }

    private static Label label(String id, String style, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private StackPane desk() {
        var working = new ProgressIndicator();
        working.setId("original-busy");
        working.getStyleClass().add("original-busy");
        working.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        working.visibleProperty().bind(viewModel.busyProperty().and(viewModel.pictureProperty().isNull()));
        Label failure = label("original-failure", "original-failure", viewModel.failureProperty());
        failure.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var desk = new StackPane(new FramedPage(viewModel, messages), working, failure);
        desk.setAlignment(Pos.CENTER);
        return desk;
    }

    /// The keys for sizes work as those for the size of the window's text, too, of which nothing is seen here.
    private void learn() {
        keys.put(Shortcut.ORIGINAL_BACK, () -> viewModel.turn(-1));
        keys.put(Shortcut.ORIGINAL_FORWARD, () -> viewModel.turn(1));
        keys.put(Shortcut.ORIGINAL_LARGER, viewModel::larger);
        keys.put(Shortcut.LARGER_TEXT, viewModel::larger);
        keys.put(Shortcut.ORIGINAL_SMALLER, viewModel::smaller);
        keys.put(Shortcut.SMALLER_TEXT, viewModel::smaller);
        keys.put(Shortcut.ORIGINAL_WIDTH, viewModel::fitWidth);
        keys.put(Shortcut.STANDARD_TEXT, viewModel::fitWidth);
        keys.put(Shortcut.ORIGINAL_FRAME, viewModel::toFrame);
        keys.put(Shortcut.BACK, close);
    }

    /// Wherever the keyboard is.
    private void press(KeyEvent key) {
        keys.entrySet().stream()
                .filter(each -> each.getKey().allKeys().stream().anyMatch(combination -> combination.match(key)))
                .findFirst().ifPresent(each -> {
                    key.consume();
                    each.getValue().run();
                });
    }
}
