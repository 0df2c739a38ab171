package budgetexplorer.ui.compare;

import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.ui.kit.Palette;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What share of its budget each budget spends on a row, as bars one below the other. Its numbers stand beside it.
final class BarsCell extends TableCell<Line, @Nullable Line> {
    private final CompareViewModel viewModel;
    private @Nullable ComparisonTable measured;
    private double largest;

    BarsCell(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-bars");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        var shown = viewModel.shownProperty().get();
        setGraphic(empty || line == null || shown == null || line.equals(shown.table().total())
                ? null
                : new Bars(shown.table(), line, largest(shown.table())));
    }

    /// The largest share in a table, which is looked for once.
    private double largest(ComparisonTable table) {
        if (!table.equals(measured)) {
            measured = table;
            int sides = table.comparison().sides().size();
            largest = table.lines().stream().flatMapToDouble(
                    line -> IntStream.range(0, sides).mapToDouble(side -> share(table, line, side))).max().orElse(0);
        }
        return largest;
    }

    private static double share(ComparisonTable table, Line line, int side) {
        return table.figure(line.row(), side, Measure.SHARE) instanceof Figure.Ratio(var value) ? value : 0;
    }

    /// Each as long as its share of the largest share in the table.
    private static final class Bars extends Region {
        private static final double GAP = 1;
        private static final double TALLEST = 9;
        private static final double SHORTEST = 1.5;

        private final double[] parts;

        private Bars(ComparisonTable table, Line line, double largest) {
            int sides = table.comparison().sides().size();
            parts = new double[sides];
            for (int side = 0; side < sides; side++) {
                parts[side] = largest <= 0 ? 0 : Math.max(0, share(table, line, side)) / largest;
                var bar = new Region();
                bar.setBackground(Background.fill(Palette.series(side)));
                getChildren().add(bar);
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 100;
        }

        @Override
        protected void layoutChildren() {
            double slot = Math.min(TALLEST + GAP, (getHeight() - GAP) / parts.length);
            double top = (getHeight() - slot * parts.length) / 2;
            for (int side = 0; side < parts.length; side++) {
                double width = parts[side] == 0 ? 0 : Math.max(SHORTEST, parts[side] * getWidth());
                getChildren().get(side).resizeRelocate(0, snapPositionY(top + side * slot), width,
                        Math.max(2, slot - GAP));
            }
        }
    }
}
