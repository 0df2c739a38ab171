package budgetexplorer.ui.compare;

import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.ui.kit.Sizes;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Code and name of a row; one that has more below it opens with a click.
final class RowNameCell extends TableCell<Line, @Nullable Line> {
    private static final double INDENT = 16;
    private static final double PADDING = 10;

    private final CompareViewModel viewModel;
    private final ComparisonWords words;
    private final Region arrow = new Region();
    private final Tooltip tooltip = new Tooltip();

    RowNameCell(CompareViewModel viewModel, ComparisonWords words) {
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("compare-name");
        arrow.getStyleClass().add("compare-arrow");
        setOnMouseClicked(click -> {
            Line line = getItem();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && line != null) {
                viewModel.open(line.row());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setCursor(Cursor.DEFAULT);
        } else {
            show(line);
        }
    }

    private void show(Line line) {
        var shown = viewModel.shownProperty().get();
        if (shown == null) {
            return;
        }
        var table = shown.table();
        boolean isTotal = line.equals(table.total());
        boolean opens = !isTotal && line.row().opens();
        String title = isTotal ? words.total(table.comparison()) : words.title(table.comparison(), line.row());
        setText(title);
        arrow.setVisible(opens);
        setGraphic(isTotal ? null : arrow);
        tooltip.setText(title);
        setTooltip(tooltip);
        setCursor(opens ? Cursor.HAND : Cursor.DEFAULT);
        setPadding(new Insets(0, 6, 0, Sizes.of(PADDING + line.row().depth() * INDENT)));
    }
}
