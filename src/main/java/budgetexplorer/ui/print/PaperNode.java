package budgetexplorer.ui.print;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.page.Page;
import budgetexplorer.ui.kit.Fonts;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Makes nodes of a page, which are as sharp in print as they are on screen. Paper is white whatever the theme. May be used
/// on any thread, as long as the nodes are in no window.
final class PaperNode {
    private static final double LEAST_LENGTH = 1;
    private static final double PALE = 0.36;
    private static final double HOLLOW = 0.22;
    private static final double HOLLOW_EDGE = 1.4;
    private static final double DOT_EDGE = 2;
    /// By how much words may be drawn out to the width that was measured for them; beyond it, the area is no measure.
    private static final double MOST_STRETCHED = 1.03;

    private PaperNode() {}

    /// What is on a page, its top left corner at the origin, in 1/96 inch.
    static Group of(Page page) {
        var node = new Group();
        page.layers().forEach(layer -> node.getChildren().add(layer(layer)));
        return node;
    }

    private static Group layer(Page.Layer layer) {
        var node = new Group(layer.shapes().stream().flatMap(PaperNode::shape).toList());
        node.getTransforms().setAll(new Translate(layer.x(), layer.y()), new Scale(layer.scale(), layer.scale()));
        return node;
    }

    private static Stream<Node> shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> Stream.of(box(box));
            case Shape.Ribbon ribbon -> Stream.of(ribbon(ribbon));
            case Shape.Line line -> Stream.of(line(line));
            case Shape.Dot dot -> Stream.of(dot(dot));
            case Shape.Words words -> Stream.of(words(words));
            case Shape.Target _ -> Stream.empty();
        };
    }

    private static Node box(Shape.Box box) {
        Area area = box.area();
        Color colour = colour(box.ink());
        var node = new Rectangle(area.x(), area.y(), Math.max(area.width(), LEAST_LENGTH),
                Math.max(area.height(), LEAST_LENGTH));
        node.setArcWidth(2 * box.radius());
        node.setArcHeight(2 * box.radius());
        node.setFill(box.hollow() ? colour.deriveColor(0, 1, 1, HOLLOW) : colour);
        if (box.hollow()) {
            node.setStroke(colour);
            node.setStrokeWidth(HOLLOW_EDGE);
        }
        return node;
    }

    private static Node ribbon(Shape.Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double height = Math.max(ribbon.height(), LEAST_LENGTH);
        double bottom1 = ribbon.top1() + height;
        double bottom2 = ribbon.top2() + height;
        var node = new Path(new MoveTo(ribbon.x1(), ribbon.top1()),
                new CubicCurveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2()),
                new LineTo(ribbon.x2(), bottom2),
                new CubicCurveTo(middle, bottom2, middle, bottom1, ribbon.x1(), bottom1));
        node.setFill(colour(ribbon.ink()).deriveColor(0, 1, 1, PALE));
        node.setStroke(null);
        return node;
    }

    private static Node line(Shape.Line line) {
        var node = new Line(line.x1(), line.y1(), line.x2(), line.y2());
        node.setStroke(colour(line.ink()));
        node.setStrokeWidth(line.width());
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        if (line.dashed()) {
            node.getStrokeDashArray().setAll(4.0, 4.0);
        }
        return node;
    }

    private static Node dot(Shape.Dot dot) {
        var node = new Circle(dot.x(), dot.y(), dot.radius(), colour(dot.hollow() ? Ink.Role.GROUND : dot.ink()));
        node.setStroke(colour(dot.ink()));
        node.setStrokeWidth(DOT_EDGE);
        return node;
    }

    /// The font on screen is a little wider or narrower than the outlines that the page was laid out with: words are fitted
    /// into their area, so that numbers end where they should.
    private static Node words(Shape.Words words) {
        TextStyle style = words.style();
        Area area = words.area();
        var node = new Text(words.text());
        node.setFont(
                Font.font(Fonts.FAMILY, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size()));
        node.setTextOrigin(VPos.BASELINE);
        node.setX(area.x());
        node.setY(area.centreY() + style.size() * TextStyle.HALF_CAP_HEIGHT);
        node.setFill(colour(words.ink()));
        double stretch = area.width() / node.getLayoutBounds().getWidth();
        if (stretch < MOST_STRETCHED) {
            node.getTransforms().add(new Scale(stretch, 1, area.x(), 0));
        }
        return node;
    }

    /// The same as in files.
    private static Color colour(Ink ink) {
        return switch (ink) {
            case Ink.Fixed(Colour colour) -> Color.color(colour.red(), colour.green(), colour.blue());
            case Ink.Tint tint -> colour(new Ink.Fixed(tint.on(Colour.WHITE)));
            case Ink.OnTint words -> colour(new Ink.Fixed(words.on(Colour.WHITE)));
            case Ink.Role.TEXT -> Color.web("#1F2328");
            case Ink.Role.MUTED -> Color.web("#59636E");
            case Ink.Role.AXIS -> Color.web("#8C959F");
            case Ink.Role.GRID -> Color.web("#E4E8EC");
            case Ink.Role.GROUND -> Color.WHITE;
            case Ink.Role.NEUTRAL -> Color.web("#6E7781");
        };
    }
}
