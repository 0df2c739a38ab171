package budgetexplorer.model.chart;

import budgetexplorer.base.Colour;
import java.util.List;
import java.util.stream.Stream;

/// How areas are filled so that they stay apart without colours: a grey ground and strokes on it. In this order neighbours
/// differ most, so that the first few of a chart are told apart at a glance. Immutable.
public enum Pattern {
    DARK(Grey.DARK),
    BLANK(Grey.WHITE),
    RISING(Grey.WHITE, Grey.DARK, 1.2),
    MIDDLE(Grey.MIDDLE),
    DOTTED(Grey.WHITE, Grey.DARK, 1.8),
    FALLING_ON_DARK(Grey.DARK, Grey.WHITE, 1.4),
    UPRIGHT(Grey.WHITE, Grey.DARK, 1.2),
    PALE(Grey.PALE),
    CROSSED(Grey.WHITE, Grey.DARK, 1),
    LEVEL(Grey.PALE, Grey.DARK, 1.2),
    UPRIGHT_ON_DARK(Grey.DARK, Grey.WHITE, 1.6),
    FALLING(Grey.WHITE, Grey.DARK, 2.4),
    DOTTED_ON_DARK(Grey.DARK, Grey.WHITE, 1.8),
    SQUARED(Grey.MIDDLE, Grey.WHITE, 1.2);

    private final double ground;
    private final double stroke;
    private final double thickness;

    Pattern(double ground) {
        this(ground, ground, 0);
    }

    Pattern(double ground, double stroke, double thickness) {
        this.ground = ground;
        this.stroke = stroke;
        this.thickness = thickness;
    }

    /// What its strokes are drawn on.
    public Colour ground() {
        return grey(ground);
    }

    private static Colour grey(double light) {
        return new Colour(light, light, light);
    }

    /// Its strokes in a rectangle, none of which reaches beyond it. The same in every rectangle of a height, wherever it lies.
    public List<Shape.Line> strokes(Area area) {
        return hatches().flatMap(hatch -> strokes(hatch, area)).toList();
    }

    private Stream<Shape.Line> strokes(Hatch hatch, Area area) {
        var ink = new Ink.Fixed(grey(stroke));
        return hatch.in(area, thickness).map(segment -> new Shape.Line(segment.x1(), segment.y1(), segment.x2(),
                segment.y2(), thickness, false, ink, Shape.NO_MARK));
    }

    private Stream<Hatch> hatches() {
        return switch (this) {
            case DARK, BLANK, MIDDLE, PALE -> Stream.empty();
            case RISING -> Stream.of(Hatch.lines(45, 4.5));
            case DOTTED, DOTTED_ON_DARK -> Stream.of(Hatch.dots(6));
            case FALLING_ON_DARK -> Stream.of(Hatch.lines(135, 5));
            case UPRIGHT -> Stream.of(Hatch.lines(90, 4));
            case CROSSED -> Stream.of(Hatch.lines(45, 5), Hatch.lines(135, 5));
            case LEVEL -> Stream.of(Hatch.lines(0, 4));
            case UPRIGHT_ON_DARK -> Stream.of(Hatch.lines(90, 6));
            case FALLING -> Stream.of(Hatch.lines(135, 9));
            case SQUARED -> Stream.of(Hatch.lines(0, 5), Hatch.lines(90, 5));
        };
    }

    /// How light the greys are that patterns are made of.
    private static final class Grey {
        static final double DARK = 0.23;
        static final double MIDDLE = 0.61;
        static final double PALE = 0.85;
        static final double WHITE = 1;
    }
}
