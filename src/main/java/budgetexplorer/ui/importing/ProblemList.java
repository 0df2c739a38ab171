package budgetexplorer.ui.importing;

import budgetexplorer.base.Problem;
import budgetexplorer.ui.kit.Sizes;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/// What was odd about a budget; a click or Enter leads to the place.
final class ProblemList extends BorderPane {
    private static final double ROW_HEIGHT = 50;

    private final ImportWords words;
    private final Label title = new Label();
    private final ListView<Problem> list = new ListView<>();

    /// @param open told the problem whose place is wanted
    ProblemList(ImportWords words, Consumer<Problem> open) {
        this.words = words;
        getStyleClass().addAll("card", "list-card");
        title.getStyleClass().add("card-title");
        setTop(title);
        setCenter(list);
        list.setId("import-problems");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setCellFactory(_ -> cell(open));
        list.setAccessibleText(words.messages().text("importing.problems.accessible"));
        var none = new Label(words.messages().text("importing.problems.none"));
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        list.setOnKeyPressed(key -> {
            Problem selected = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
            }
        });
    }

    void show(List<Problem> problems) {
        title.setText(words.messages().text("importing.problems", problems.size()));
        if (!list.getItems().equals(problems)) {
            list.getItems().setAll(problems);
        }
    }

    private ProblemCell cell(Consumer<Problem> open) {
        var cell = new ProblemCell(words);
        cell.setOnMouseClicked(click -> {
            Problem problem = cell.getItem();
            if (click.getButton() == MouseButton.PRIMARY && problem != null) {
                open.accept(problem);
            }
        });
        return cell;
    }
}
