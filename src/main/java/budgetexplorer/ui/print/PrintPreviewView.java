package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Shortcut;
import budgetexplorer.ui.kit.TaskRunner;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What would be printed: the parts and the setup left, the page right.
public final class PrintPreviewView extends BorderPane {
    private final PrintPreviewViewModel viewModel;

    /// @param tasks paints the pages
    /// @param close closes the preview
    public PrintPreviewView(PrintPreviewViewModel viewModel, Messages messages, TaskRunner tasks, Runnable close) {
        this.viewModel = viewModel;
        setId("print-preview");
        getStyleClass().add("print-preview");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.text("print.preview", viewModel.title()));
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setLeft(choices(messages)); // first, where the keyboard starts
        setTop(new OutputBar(viewModel, messages, close));
        setCenter(pages(messages, tasks));
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leap);
    }

    private VBox choices(Messages messages) {
        var title = new Label(messages.text("print.parts"));
        title.getStyleClass().add("card-title");
        var parts = new PartPane(viewModel.parts(), messages);
        VBox.setVgrow(parts, Priority.ALWAYS);
        var setup = new SetupPane(viewModel.setupProperty(), messages);
        setup.setMinHeight(USE_PREF_SIZE);
        var choices = new VBox(title, parts, setup);
        choices.getStyleClass().add("print-choices");
        return choices;
    }

    private VBox pages(Messages messages, TaskRunner tasks) {
        var nothing = new Label(messages.text("print.nothing"));
        nothing.getStyleClass().add("secondary");
        nothing.visibleProperty().bind(viewModel.emptyProperty());
        var desk = new StackPane(new PaperView(viewModel, tasks), nothing);
        VBox.setVgrow(desk, Priority.ALWAYS);
        var pages = new VBox(desk, new PageBar(viewModel, messages));
        pages.getStyleClass().add("print-pages");
        return pages;
    }

    /// Wherever the keyboard is.
    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_UP -> viewModel.turner().turn(-1);
            case PAGE_DOWN -> viewModel.turner().turn(1);
            default -> {
                if (Shortcut.PRINT.keys().match(key)) {
                    viewModel.output().print();
                    break;
                }
                return;
            }
        }
        key.consume();
    }

    /// Where the keyboard is in no list, in which these keys mean something else.
    private void leap(KeyEvent key) {
        switch (key.getCode()) {
            case HOME -> viewModel.turner().first();
            case END -> viewModel.turner().last();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
