package budgetexplorer.ui.importing;

import budgetexplorer.base.Problem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A problem: how much it matters, where it is, what it is.
final class ProblemCell extends ListCell<@Nullable Problem> {
    private final ImportWords words;
    private final StatusIcon icon = new StatusIcon();
    private final Label severity = new Label();
    private final Label place = new Label();
    private final Label text = new Label();
    private final VBox box;

    ProblemCell(ImportWords words) {
        this.words = words;
        getStyleClass().add("problem-cell");
        severity.getStyleClass().add("file-status");
        severity.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("place-link");
        var first = new HBox(icon, severity, place);
        first.getStyleClass().add("file-line");
        box = new VBox(first, text);
        box.getStyleClass().add("file-texts");
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        setGraphic(problem == null ? null : box);
        if (problem == null) {
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        icon.show(problem.severity());
        severity.setText(words.severity(problem.severity()));
        place.setText(problem.at().reference());
        text.setText(words.messages().text(problem));
        var tip = new Tooltip(text.getText());
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        setTooltip(tip);
        setAccessibleText(severity.getText() + " " + words.messages().line(problem));
    }
}
