package budgetexplorer.ui.overview;

import budgetexplorer.ui.overview.OverviewPage.Bar;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Shares of a whole beside each other in one bar; what is negative has no length. Says nothing itself: its numbers stand
/// beside it.
final class StackedBar extends Region {
    private static final double HEIGHT = 14;
    /// Something is to be seen of the smallest share.
    private static final double SHORTEST = 2;
    private static final CornerRadii ROUND = new CornerRadii(2);

    private final List<Bar> bars;

    StackedBar(List<Bar> bars, List<Color> colours) {
        this.bars = bars;
        getStyleClass().add("overview-bar");
        for (Color colour : colours) {
            var part = new Region();
            part.setBackground(new Background(new BackgroundFill(colour, ROUND, Insets.EMPTY)));
            getChildren().add(part);
        }
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (int i = 0; i < bars.size(); i++) {
            double share = Math.clamp(bars.get(i).share(), 0, 1);
            double end = share == 0 ? left : Math.min(getWidth(), Math.max(left + SHORTEST, left + share * getWidth()));
            Node part = getChildren().get(i);
            part.resizeRelocate(snapPositionX(left), 0, snapPositionX(end) - snapPositionX(left), getHeight());
            left = end;
        }
    }
}
