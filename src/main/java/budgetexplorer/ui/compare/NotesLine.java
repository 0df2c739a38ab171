package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the figures of a comparison come from: the first note in a line, the others once they are asked for.
final class NotesLine extends VBox {
    private final Messages messages;
    private final Label first = new Label();
    private final ToggleButton more = new ToggleButton();
    private final VBox others = new VBox();

    NotesLine(CompareViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("compare-notes");
        setMinHeight(USE_PREF_SIZE);
        first.getStyleClass().add("secondary");
        more.setId("compare-more-notes");
        more.getStyleClass().add("compare-kind");
        more.setMinWidth(USE_PREF_SIZE);
        others.visibleProperty().bind(more.selectedProperty());
        others.managedProperty().bind(others.visibleProperty());
        var line = new HBox(first, more);
        line.getStyleClass().add("compare-notes-line");
        getChildren().addAll(line, others);
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Shown shown) {
        List<String> notes = shown == null ? List.of() : shown.notes();
        first.setText(notes.isEmpty() ? "" : notes.getFirst());
        List<String> rest = notes.stream().skip(1).toList();
        more.setText(messages.text("compare.notes.more", rest.size()));
        more.setVisible(!rest.isEmpty());
        others.getChildren().setAll(rest.stream().map(NotesLine::note).toList());
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
