package budgetexplorer.ui.guide;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.page.Pictures;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.TaskRunner;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The guide: the contents with a field for searching at the left, the page at the right.
public final class GuideView extends StackPane {
    private final GuideViewModel viewModel;
    private final ContentsPane contents;
    private final ReadingPane reading;
    private final FullPicture full;
    private final Runnable close;

    /// @param close closes the window
    public GuideView(GuideViewModel viewModel, TaskRunner tasks, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("guide");
        getStyleClass().addAll("explorer", "guide");
        full = new FullPicture(tasks, messages);
        contents = new ContentsPane(viewModel, messages);
        reading = new ReadingPane(viewModel, new Pictures(tasks, full::show), messages);
        var right = new BorderPane(reading);
        right.setTop(new GuideBar(viewModel, reading, messages));
        right.getStyleClass().add("guide-reading");
        var halves = new BorderPane(right);
        halves.setLeft(contents);
        getChildren().addAll(halves, full);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The keyboard starts on the page.
    @Override
    public void requestFocus() {
        reading.requestFocus();
    }

    private void pressed(KeyEvent key) {
        Runnable action = action(key);
        if (action != null) {
            key.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(KeyEvent key) {
        if (Shortcut.CLOSE_WINDOW.keys().match(key)) {
            return close;
        }
        if (Shortcut.CLOSE_GUIDE.keys().match(key)) {
            return this::escape;
        }
        if (Shortcut.SEARCH.allKeys().stream().anyMatch(keys -> keys.match(key))) {
            return contents::beginSearch;
        }
        if (Shortcut.BACK.keys().match(key)) {
            return viewModel::back;
        }
        if (Shortcut.FORWARD.keys().match(key)) {
            return viewModel::forward;
        }
        if (Shortcut.PREVIOUS_PAGE.keys().match(key)) {
            return () -> viewModel.step(-1);
        }
        return Shortcut.NEXT_PAGE.keys().match(key) ? () -> viewModel.step(1) : null;
    }

    /// Ends what is above the page first.
    private void escape() {
        if (full.isVisible()) {
            full.hide();
            requestFocus();
        } else if (!viewModel.queryProperty().get().isEmpty()) {
            viewModel.queryProperty().set("");
        } else {
            close.run();
        }
    }
}
