package budgetexplorer.ui.compare;

import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.service.compare.ComparisonWords;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A figure of a budget, right-aligned; a click leads to where it can be seen. What is missing is grey and says why.
final class FigureCell extends TableCell<Line, @Nullable Figure> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

    private final Measure measure;
    private final ComparisonWords words;
    private final Tooltip reason = new Tooltip();

    /// @param follow led to where a figure of a line can be seen
    FigureCell(Measure measure, ComparisonWords words, Consumer<Line> follow) {
        this.measure = measure;
        this.words = words;
        getStyleClass().add("compare-figure");
        setOnMouseClicked(click -> {
            Line line = getTableRow().getItem();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && line != null
                    && getItem() instanceof Figure.Amount) {
                follow.accept(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        if (empty || figure == null) {
            setText(null);
            setTooltip(null);
            pseudoClassStateChanged(NOTHING, false);
            pseudoClassStateChanged(LEADS, false);
        } else {
            show(figure);
        }
    }

    private void show(Figure figure) {
        String text = words.figure(figure, measure);
        setText(text);
        pseudoClassStateChanged(NOTHING, figure instanceof Figure.Missing || text.equals(AmountFormat.DASH));
        pseudoClassStateChanged(LEADS, figure instanceof Figure.Amount);
        if (figure instanceof Figure.Missing(var why)) {
            reason.setText(words.reason(why));
            setTooltip(reason);
        } else {
            setTooltip(null);
        }
    }
}
