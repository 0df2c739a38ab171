package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen change in full, since sentences and goals are longer than a line.
final class ChangeDetails extends ScrollPane {
    private final DifferenceViewModel viewModel;
    private final Messages messages;

    ChangeDetails(DifferenceViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("difference-details");
        getStyleClass().add("difference-details");
        setFitToWidth(true);
        setFocusTraversable(false);
        show(null);
    }

    /// Shows a change; nothing for a heading.
    void show(@Nullable DifferenceRow row) {
        boolean isShown = row instanceof DifferenceRow.Item;
        setVisible(isShown);
        setManaged(isShown);
        if (row instanceof DifferenceRow.Item item) {
            setContent(content(item));
            setVvalue(0);
        }
    }

    private VBox content(DifferenceRow.Item item) {
        Change change = item.change();
        var sides = new GridPane();
        sides.getStyleClass().add("difference-sides");
        addSide(sides, 0, messages.text("difference.column.old"), item.old(), change.before());
        addSide(sides, 1, messages.text("difference.column.new"), item.now(), change.after());
        var content = new VBox(words(item.place() + " · " + item.aspect(), "card-title"), sides);
        if (!item.remark().isEmpty()) {
            content.getChildren().add(words(item.remark(), "secondary"));
        }
        content.getStyleClass().add("difference-chosen");
        return content;
    }

    private void addSide(GridPane sides, int line, String title, String value, Optional<Content> side) {
        var heading = words(title, "secondary");
        heading.setMinWidth(USE_PREF_SIZE);
        if (side.isEmpty()) {
            sides.addRow(line, heading, words(value, "secondary"));
            return;
        }
        var link = new Hyperlink(value);
        link.getStyleClass().add("difference-link");
        link.setWrapText(true);
        link.setAccessibleText(messages.text("difference.link", title, value));
        link.setOnAction(_ -> {
            link.setVisited(false);
            viewModel.open(side);
        });
        GridPane.setHgrow(link, Priority.ALWAYS);
        sides.addRow(line, heading, link);
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
