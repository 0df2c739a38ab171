package budgetexplorer.ui.print;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Area;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.Shape;
import budgetexplorer.model.chart.TextStyle;
import budgetexplorer.model.page.Page;
import budgetexplorer.ui.kit.Fonts;
import java.util.regex.Pattern;
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

/// Makes nodes of pages, which are as sharp in print as they are on screen. Paper is white whatever the theme. Words are written
/// in a font of the size that is wanted rather than scaled: what JavaFX scales of the bundled font has holes where strokes
/// cross. May be used on any thread, as long as the nodes are in no window. Immutable.
///
/// @param zoom      how large pages are shown
/// @param greyscale whether they are without colours
record PaperNode(double zoom, boolean greyscale) {
    private static final double LEAST_LENGTH = 1;
    private static final double PALE = 0.36;
    private static final double HOLLOW = 0.22;
    private static final double HOLLOW_EDGE = 1.4;
    private static final double DOT_EDGE = 2;
    private static final double DASH = 4;
    /// Thinner lines are drawn on whole pixels, or they blur over two.
    private static final double THIN = 1.5;
    /// What stands to the right in its column.
    private static final Pattern NUMBER = Pattern.compile("[-+−–—]?[\\d,.]*%?");

    /// What is on a page, its top left corner at the origin.
    Group of(Page page) {
        return new Group(page.layers().stream().flatMap(this::layer).toList());
    }

    private Stream<Node> layer(Page.Layer layer) {
        double scale = layer.scale() * zoom;
        double x = layer.x() * zoom;
        double y = layer.y() * zoom;
        return layer.shapes().stream().flatMap(shape -> shape(shape, scale, x, y));
    }

    private Stream<Node> shape(Shape shape, double scale, double x, double y) {
        return switch (shape) {
            case Shape.Box box -> Stream.of(placed(box(box), scale, x, y));
            case Shape.Ribbon ribbon -> Stream.of(placed(ribbon(ribbon), scale, x, y));
            case Shape.Line line -> Stream.of(line(line, scale, x, y));
            case Shape.Dot dot -> Stream.of(placed(dot(dot), scale, x, y));
            case Shape.Words words -> Stream.of(words(words, scale, x, y));
            case Shape.Target _ -> Stream.empty();
        };
    }

    private static Node placed(Node node, double scale, double x, double y) {
        node.getTransforms().setAll(new Translate(x, y), new Scale(scale, scale));
        return node;
    }

    private Node box(Shape.Box box) {
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

    private Node ribbon(Shape.Ribbon ribbon) {
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

    private Node line(Shape.Line line, double scale, double x, double y) {
        double width = line.width() * scale;
        boolean thin = width < THIN;
        var node = new Line(place(x + line.x1() * scale, thin && line.x1() == line.x2()),
                place(y + line.y1() * scale, thin && line.y1() == line.y2()),
                place(x + line.x2() * scale, thin && line.x1() == line.x2()),
                place(y + line.y2() * scale, thin && line.y1() == line.y2()));
        node.setStroke(colour(line.ink()));
        node.setStrokeWidth(width);
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        if (line.dashed()) {
            node.getStrokeDashArray().setAll(DASH * scale, DASH * scale);
        }
        return node;
    }

    private static double place(double exact, boolean onPixel) {
        return onPixel ? Math.floor(exact) + 0.5 : exact;
    }

    private Node dot(Shape.Dot dot) {
        var node = new Circle(dot.x(), dot.y(), dot.radius(), colour(dot.hollow() ? Ink.Role.GROUND : dot.ink()));
        node.setStroke(colour(dot.ink()));
        node.setStrokeWidth(DOT_EDGE);
        return node;
    }

    /// The font on screen is a little wider or narrower than the outlines that the page was laid out with: numbers still end
    /// where they should, and nothing is wider than its area.
    private Node words(Shape.Words words, double scale, double x, double y) {
        TextStyle style = words.style();
        Area area = words.area();
        var node = new Text(words.text());
        node.setTextOrigin(VPos.BASELINE);
        node.setFill(colour(words.ink()));
        node.setFont(font(style, style.size() * scale));
        double room = area.width() * scale;
        double width = node.getLayoutBounds().getWidth();
        if (width > room) {
            node.setFont(font(style, style.size() * scale * room / width));
            width = node.getLayoutBounds().getWidth();
        }
        double aside = NUMBER.matcher(words.text()).matches() ? room - width : 0;
        node.setX(x + area.x() * scale + aside);
        node.setY(y + (area.centreY() + style.size() * TextStyle.HALF_CAP_HEIGHT) * scale);
        return node;
    }

    private static Font font(TextStyle style, double size) {
        return Font.font(Fonts.FAMILY, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    private Color colour(Ink ink) {
        Colour colour = ink.onPaper();
        Color shown = Color.color(colour.red(), colour.green(), colour.blue());
        return greyscale ? shown.grayscale() : shown;
    }
}
