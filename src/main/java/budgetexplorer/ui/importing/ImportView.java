package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The import screen: the files left, the one that is looked at right, the place of a problem below it.
public final class ImportView extends BorderPane {
    private static final double LIST_PART = 0.28;
    private static final double DETAILS_PART = 0.5;

    private final ImportViewModel viewModel;
    private final FileList files;
    private final SplitPane side = new SplitPane();

    public ImportView(ImportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        var words = new ImportWords(messages);
        getStyleClass().add("importing");
        setId("importing");
        files = new FileList(viewModel, words);
        side.setOrientation(Orientation.VERTICAL);
        side.getItems().add(new FileDetails(viewModel, words));
        var split = new SplitPane(files, side);
        split.setDividerPositions(LIST_PART);
        SplitPane.setResizableWithParent(files, false);
        setTop(header(words));
        setCenter(split);
        var buttons = new ImportButtons(viewModel, messages, visibleProperty().and(viewModel.openProperty()));
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> escape(key, buttons));
        var panel = new SheetPanel(viewModel.sheet(), words);
        viewModel.sheet().shownProperty().subscribe(place -> showPanel(panel, place));
    }

    /// Gives the keyboard to the list of files.
    @Override
    public void requestFocus() {
        files.requestFocus();
    }

    /// Lists and tables would keep Esc to themselves; an open combo box may.
    private static void escape(KeyEvent key, ImportButtons buttons) {
        boolean isListShown = key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (key.getCode() == KeyCode.ESCAPE && !isListShown) {
            key.consume();
            buttons.end();
        }
    }

    private void showPanel(SheetPanel panel, @Nullable ShownPlace place) {
        if (place == null) {
            side.getItems().remove(panel);
        } else if (!side.getItems().contains(panel)) {
            side.getItems().add(panel);
            side.setDividerPositions(DETAILS_PART);
        }
    }

    private VBox header(ImportWords words) {
        var heading = new Label();
        heading.setId("import-heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(Bindings.createStringBinding(() -> words.heading(viewModel), viewModel.files(),
                viewModel.workProperty(), viewModel.summaryProperty()));
        var explanation = new Label();
        explanation.textProperty().bind(Bindings.createStringBinding(() -> words.explanation(viewModel),
                viewModel.files(), viewModel.summaryProperty()));
        explanation.getStyleClass().add("secondary");
        var header = new VBox(heading, explanation);
        header.getStyleClass().add("explore-header");
        return header;
    }
}
