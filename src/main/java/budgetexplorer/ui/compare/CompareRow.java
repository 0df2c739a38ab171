package budgetexplorer.ui.compare;

import budgetexplorer.compare.ComparisonTable.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A row of a comparison; a double click compares what is below it.
final class CompareRow extends TableRow<@Nullable Line> {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final CompareViewModel viewModel;

    CompareRow(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        setOnMouseClicked(click -> {
            Line line = getItem();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && line != null) {
                viewModel.open(line.row());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        var shown = viewModel.shownProperty().get();
        pseudoClassStateChanged(TOTAL, line != null && shown != null && line.equals(shown.table().total()));
    }
}
