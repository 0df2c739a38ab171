package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartLayout;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Shape;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;

/// Lays a chart out at the size there is and paints it.
final class ChartViewSkin extends SkinBase<ChartView> {
    private static final double PREFERRED_WIDTH = 720;
    private static final double PREFERRED_HEIGHT = 400;
    private static final double LEAST_WIDTH = 240;

    private final Canvas canvas = new Canvas();
    private final FxTextMeasure fonts = new FxTextMeasure();
    private final ChartInput input;
    private Drawing drawing = new Drawing(0, 0, List.of(), List.of());

    ChartViewSkin(ChartView view) {
        super(view);
        getChildren().add(canvas);
        input = new ChartInput(view, this::paint);
        registerChangeListener(view.selectedProperty(), _ -> paint());
        registerChangeListener(view.focusedProperty(), _ -> paint());
        registerChangeListener(view.focusVisibleProperty(), _ -> paint());
        registerChangeListener(view.chartProperty(), _ -> input.forget());
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            input.dispose();
        }
        super.dispose();
    }

    Drawing drawing() {
        return drawing;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        drawing = draw(snapSizeX(width), snapSizeY(height));
        canvas.setWidth(Math.ceil(drawing.width()));
        canvas.setHeight(Math.ceil(drawing.height()));
        canvas.relocate(x, y);
        paint();
    }

    private Drawing draw(double width, double height) {
        Chart chart = getSkinnable().chartProperty().get();
        return chart == null
                ? new Drawing(width, height, List.of(), List.of())
                : new ChartLayout(fonts, getSkinnable().format()).of(chart.data(), width, height);
    }

    private void paint() {
        ChartView view = getSkinnable();
        int selected = existing(view.selectedProperty().get());
        new ChartPainter(canvas.getGraphicsContext2D(), view.style(), fonts).paint(drawing,
                new ChartPainter.Attention(existing(input.hovered()), view.isFocused() ? selected : Shape.NO_MARK,
                        view.isFocusVisible() && selected == Shape.NO_MARK));
    }

    /// A mark, unless the drawing has changed and has it no more.
    private int existing(int mark) {
        return mark < drawing.marks().size() ? mark : Shape.NO_MARK;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return draw(width < 0 ? PREFERRED_WIDTH : width, 0).height();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return Math.max(PREFERRED_HEIGHT, computeMinHeight(width, top, right, bottom, left));
    }
}
