package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.SlopeData.Slope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two places side by side, a line between them for each name. Labels that would lie on each other are moved apart and led
/// to their points; what is not known at a place stands below the others, with a dash.
final class SlopeLayout {
    private static final double LINE = TextStyle.SMALL.lineHeight() + 1;
    private static final double HEAD = 30;
    private static final double BELOW = 8;
    private static final double LEADER = 22;
    private static final double GAP = 4;
    private static final double BESIDE_VALUE = 10;
    private static final double SIDE_PART = 0.36;
    private static final double LEAST_PLOT = 160;
    private static final double RADIUS = 4;

    private final Sketch sketch;
    private final SlopeData data;
    private final AxisUnit unit;
    private final long low;
    private final long high;
    private double bottom;
    private double height;

    /// One of the two places.
    ///
    /// @param x       of its points
    /// @param outward −1 where labels stand left of it, else 1
    private record Side(String words, Function<Slope, Optional<Quantity>> quantity, double x, int outward) {
        Anchor anchor() {
            return outward < 0 ? Anchor.RIGHT : Anchor.LEFT;
        }
    }

    SlopeLayout(Sketch sketch, SlopeData data) {
        this.sketch = sketch;
        this.data = data;
        this.unit = AxisUnit.of(quantities(), sketch.format());
        this.low = quantities().mapToLong(Quantity::position).min().orElse(0);
        this.high = quantities().mapToLong(Quantity::position).max().orElse(0);
    }

    private Stream<Quantity> quantities() {
        return data.slopes().stream().flatMap(slope -> Stream.of(slope.from(), slope.to())).flatMap(Optional::stream);
    }

    Drawing draw(double asked) {
        double room = labelRoom();
        var left = new Side(data.left(), Slope::from, room, -1);
        var right = new Side(data.right(), Slope::to, sketch.width() - room, 1);
        double unknown = LINE * Math.max(missing(left), missing(right));
        height = Math.max(asked, HEAD + data.slopes().size() * LINE + unknown + 2 * BELOW);
        bottom = height - BELOW - unknown - LINE / 2;
        List<Integer> marks = data.slopes().stream().map(slope -> sketch.mark(slope.name(), words(slope),
                slope.link())).toList();
        sides(left, right);
        lines(left, right, marks);
        labels(left, marks);
        labels(right, marks);
        return sketch.drawing(height);
    }

    private long missing(Side side) {
        return data.slopes().stream().filter(slope -> side.quantity().apply(slope).isEmpty()).count();
    }

    private double labelRoom() {
        double widest = data.slopes().stream().mapToDouble(slope -> sketch.width(slope.name(), TextStyle.SMALL)).max()
                .orElse(0);
        double whole = Math.ceil(widest + BESIDE_VALUE + valueWidth() + LEADER);
        return Math.min(whole, Math.max(sketch.width() * SIDE_PART, (sketch.width() - LEAST_PLOT) / 2));
    }

    private double valueWidth() {
        return quantities().mapToDouble(quantity -> sketch.width(quantity.text(sketch.format()), TextStyle.SMALL)).max()
                .orElse(sketch.width(AmountFormat.DASH, TextStyle.SMALL));
    }

    private String words(Slope slope) {
        return Sketch.withRemark(data.left() + "  " + said(slope.from()) + "\n" + data.right() + "  "
                + said(slope.to()), slope.remark());
    }

    private String said(Optional<Quantity> quantity) {
        return quantity.map(sketch::words).orElse(AmountFormat.DASH);
    }

    private void sides(Side... sides) {
        for (Side side : sides) {
            sketch.line(side.x(), HEAD, side.x(), bottom + LINE / 2, Ink.Role.AXIS);
            String words = sketch.fit().line(unit.beside(side.words()), TextStyle.STRONG, sketch.width() / 2 - GAP);
            double wide = sketch.width(words, TextStyle.STRONG);
            double from = side.outward() < 0
                    ? Math.max(0, side.x() - wide)
                    : Math.min(sketch.width() - wide, side.x());
            sketch.write(words, TextStyle.STRONG, Ink.Role.TEXT, Anchor.LEFT, from, HEAD / 2 - 2, Shape.NO_MARK);
        }
    }

    private double y(Quantity quantity) {
        double first = HEAD + LINE / 2 + GAP;
        double part = high == low ? 0.5 : (double) (quantity.position() - low) / (high - low);
        return bottom - (bottom - first) * part;
    }

    private void lines(Side left, Side right, List<Integer> marks) {
        for (int i = 0; i < data.slopes().size(); i++) {
            Slope slope = data.slopes().get(i);
            if (slope.from().isPresent() && slope.to().isPresent()) {
                sketch.add(new Shape.Line(left.x(), y(slope.from().get()), right.x(), y(slope.to().get()), 2, false,
                        slope.ink(), marks.get(i)));
            }
        }
        for (Side side : List.of(left, right)) {
            for (int i = 0; i < data.slopes().size(); i++) {
                Slope slope = data.slopes().get(i);
                int mark = marks.get(i);
                side.quantity().apply(slope).ifPresent(quantity -> sketch.add(new Shape.Dot(side.x(), y(quantity),
                        RADIUS, slope.ink(), false, mark)));
            }
        }
    }

    private void labels(Side side, List<Integer> marks) {
        int[] known = IntStream.range(0, data.slopes().size())
                .filter(i -> side.quantity().apply(data.slopes().get(i)).isPresent()).toArray();
        double[] wished = Arrays.stream(known).mapToDouble(i -> y(at(side, i))).toArray();
        double[] places = Spacing.apart(wished, LINE, HEAD + LINE / 2, bottom);
        for (int i = 0; i < known.length; i++) {
            double inner = side.x() + side.outward() * (RADIUS + 1);
            double outer = side.x() + side.outward() * (LEADER - GAP);
            if (Math.abs(wished[i] - places[i]) > 1) {
                sketch.line(inner, wished[i], outer, places[i], Ink.Role.AXIS);
            }
            label(side, known[i], at(side, known[i]).text(sketch.format()), places[i], marks.get(known[i]));
        }
        double below = bottom + LINE;
        for (int i = 0; i < data.slopes().size(); i++) {
            if (side.quantity().apply(data.slopes().get(i)).isEmpty()) {
                label(side, i, AmountFormat.DASH, below, marks.get(i));
                below += LINE;
            }
        }
    }

    private Quantity at(Side side, int slope) {
        return side.quantity().apply(data.slopes().get(slope)).orElseThrow();
    }

    /// Name and quantity, the quantity next to the point.
    private void label(Side side, int slope, String value, double middle, int mark) {
        Ink ink = Objects.equals(value, AmountFormat.DASH) ? Ink.Role.MUTED : Ink.Role.TEXT;
        double values = side.x() + side.outward() * LEADER;
        double end = side.outward() < 0 ? values : values + valueWidth();
        sketch.write(value, TextStyle.SMALL, ink, Anchor.RIGHT, end, middle, mark);
        double names = values + side.outward() * (valueWidth() + BESIDE_VALUE);
        double room = side.outward() < 0 ? names : sketch.width() - names;
        String name = sketch.fit().line(data.slopes().get(slope).name(), TextStyle.SMALL, room);
        sketch.write(name, TextStyle.SMALL, Ink.Role.MUTED, side.anchor(), names, middle, mark);
        Area whole = side.outward() < 0
                ? Area.between(0, middle - LINE / 2, side.x(), middle + LINE / 2)
                : Area.between(side.x(), middle - LINE / 2, sketch.width(), middle + LINE / 2);
        sketch.add(new Shape.Target(whole, mark));
    }
}
