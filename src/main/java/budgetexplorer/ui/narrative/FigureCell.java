package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A figure in the list: its subject, what it claims, its value.
final class FigureCell extends ListCell<@Nullable Figure> {
    private final FigureWords words;
    private final Label subject = new Label();
    private final Label claim = new Label();
    private final Label value = new Label();
    private final HBox line;

    FigureCell(FigureWords words) {
        this.words = words;
        getStyleClass().add("figure-cell");
        shorten(subject);
        shorten(claim);
        claim.getStyleClass().add("secondary");
        value.getStyleClass().add("value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var left = new VBox(subject, claim);
        left.setMinWidth(0);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        line = new HBox(left, value);
        line.getStyleClass().add("figure-line");
        setPrefWidth(0); // as wide as the list
    }

    private static void shorten(Label label) {
        label.setMinWidth(0);
        label.setEllipsisString("…");
    }

    @Override
    protected void updateItem(@Nullable Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        if (figure == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            subject.setText(figure.subject().getLast());
            claim.setText(words.claimOfPart(figure));
            value.setText(words.value(figure));
            setGraphic(line);
            setTooltip(new Tooltip(FigureWords.path(figure)));
            setAccessibleText(words.line(figure));
        }
    }
}
