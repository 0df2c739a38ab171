package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Drawing;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// Paints a drawing in a theme's colours. For the application thread only.
///
/// @param fonts the same that measured the drawing
record ChartPainter(GraphicsContext graphics, ChartStyle style, FxTextMeasure fonts) {
    private static final double LEAST_LENGTH = 1;
    private static final double PALE = 0.36;
    private static final double POINTED_AT = 0.66;
    private static final double HOLLOW = 0.22;
    private static final double FOCUS_GAP = 2;

    /// What the user looks at.
    ///
    /// @param hovered the mark below the pointer; [Shape#NO_MARK] for none
    /// @param focused the mark the keyboard is at; [Shape#NO_MARK] for none
    /// @param whole   whether the keyboard is at the chart, but at none of its marks yet
    record Attention(int hovered, int focused, boolean whole) {}

    void paint(Drawing drawing, Attention attention) {
        graphics.clearRect(0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.BASELINE);
        for (Shape shape : drawing.shapes()) {
            paint(shape, shape.mark() != Shape.NO_MARK && shape.mark() == attention.hovered());
        }
        if (attention.focused() != Shape.NO_MARK) {
            focus(drawing.marks().get(attention.focused()).area());
        } else if (attention.whole()) {
            focus(new Area(0, 0, drawing.width(), drawing.height()));
        }
    }

    private void paint(Shape shape, boolean hovered) {
        switch (shape) {
            case Shape.Box box -> box(box, hovered);
            case Shape.Ribbon ribbon -> ribbon(ribbon, hovered);
            case Shape.Line line -> line(line);
            case Shape.Dot dot -> dot(dot, hovered);
            case Shape.Words words -> words(words);
            case Shape.Target target -> target(target, hovered);
        }
    }

    private void box(Shape.Box box, boolean hovered) {
        Color colour = style.of(box.ink());
        Area area = box.area();
        double width = Math.max(area.width(), LEAST_LENGTH);
        double height = Math.max(area.height(), LEAST_LENGTH);
        graphics.setFill(box.hollow() ? colour.deriveColor(0, 1, 1, HOLLOW) : colour);
        graphics.fillRoundRect(area.x(), area.y(), width, height, 2 * box.radius(), 2 * box.radius());
        if (box.hollow()) {
            outline(colour, 1.4, area.x(), area.y(), width, height, box.radius());
        }
        if (hovered) {
            outline(style.of(Ink.Role.TEXT), 1.4, area.x(), area.y(), width, height, box.radius());
        }
    }

    private void outline(Color colour, double thick, double x, double y, double width, double height, double radius) {
        graphics.setStroke(colour);
        graphics.setLineWidth(thick);
        graphics.setLineDashes();
        graphics.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    private void ribbon(Shape.Ribbon ribbon, boolean hovered) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double height = Math.max(ribbon.height(), LEAST_LENGTH);
        graphics.setFill(style.of(ribbon.ink()).deriveColor(0, 1, 1, hovered ? POINTED_AT : PALE));
        graphics.beginPath();
        graphics.moveTo(ribbon.x1(), ribbon.top1());
        graphics.bezierCurveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        graphics.lineTo(ribbon.x2(), ribbon.top2() + height);
        graphics.bezierCurveTo(middle, ribbon.top2() + height, middle, ribbon.top1() + height, ribbon.x1(),
                ribbon.top1() + height);
        graphics.closePath();
        graphics.fill();
    }

    private void line(Shape.Line line) {
        graphics.setStroke(style.of(line.ink()));
        graphics.setLineWidth(line.width());
        if (line.dashed()) {
            graphics.setLineDashes(4, 4);
        } else {
            graphics.setLineDashes();
        }
        boolean thin = line.width() == 1; // on whole pixels, or it blurs over two
        graphics.strokeLine(thin ? sharp(line.x1()) : line.x1(), thin ? sharp(line.y1()) : line.y1(),
                thin ? sharp(line.x2()) : line.x2(), thin ? sharp(line.y2()) : line.y2());
        graphics.setLineDashes();
    }

    private static double sharp(double place) {
        return Math.floor(place) + 0.5;
    }

    private void dot(Shape.Dot dot, boolean hovered) {
        double radius = hovered ? dot.radius() + 1.5 : dot.radius();
        graphics.setFill(style.of(dot.hollow() ? Ink.Role.GROUND : dot.ink()));
        graphics.fillOval(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
        graphics.setStroke(style.of(dot.ink()));
        graphics.setLineWidth(2);
        graphics.strokeOval(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
    }

    private void words(Shape.Words words) {
        graphics.setFill(style.of(words.ink()));
        graphics.setFont(fonts.font(words.style()));
        double baseline = words.area().centreY() + words.style().size() * TextStyle.HALF_CAP_HEIGHT;
        graphics.fillText(words.text(), Math.rint(words.area().x()), Math.rint(baseline));
    }

    /// A row under the pointer, lightly.
    private void target(Shape.Target target, boolean hovered) {
        if (hovered) {
            graphics.setFill(style.of(Ink.Role.GRID).deriveColor(0, 1, 1, 0.5));
            Area area = target.area();
            graphics.fillRoundRect(area.x(), area.y(), area.width(), area.height(), 6, 6);
        }
    }

    private void focus(Area area) {
        Area ring = area.grown(FOCUS_GAP);
        double x = Math.max(1, ring.x());
        double y = Math.max(1, ring.y());
        outline(style.focus(), 2, x, y, Math.min(ring.right(), graphics.getCanvas().getWidth() - 1) - x,
                Math.min(ring.bottom(), graphics.getCanvas().getHeight() - 1) - y, 3);
    }
}
