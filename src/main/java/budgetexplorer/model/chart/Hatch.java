package budgetexplorer.model.chart;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Strokes that fill a rectangle evenly.
sealed interface Hatch {
    /// One straight stroke.
    record Segment(double x1, double y1, double x2, double y2) {}

    /// The strokes of a thickness that lie within a rectangle as a whole.
    Stream<Segment> in(Area area, double thickness);

    /// Lines side by side.
    ///
    /// @param degrees 0 for level ones, 45 for rising ones
    static Hatch lines(double degrees, double spacing) {
        return new Lines(Math.toRadians(degrees), spacing);
    }

    /// Dots in rows, every other one shifted.
    static Hatch dots(double spacing) {
        return new Dots(spacing);
    }

    record Lines(double angle, double spacing) implements Hatch {
        @Override
        public Stream<Segment> in(Area area, double thickness) {
            Area inner = area.grown(-thickness / 2);
            if (inner.width() <= 0 || inner.height() <= 0) {
                return Stream.empty();
            }
            int most = (int) Math.ceil(Math.hypot(area.width(), area.height()) / spacing);
            return IntStream.rangeClosed(-most, most).mapToObj(i -> line(area, i).within(inner))
                    .flatMap(Optional::stream);
        }

        /// The one so many beside that through the middle of the left edge, over the whole rectangle.
        private Ray line(Area area, int place) {
            double across = Math.cos(angle);
            double down = -Math.sin(angle);
            double aside = place * spacing;
            // upright ones begin half a spacing within, or one would lie on the edge
            double shift = Math.abs(across) < 1e-9 ? spacing / 2 : 0;
            return new Ray(area.x() + shift - down * aside, area.centreY() + across * aside, across, down);
        }
    }

    record Dots(double spacing) implements Hatch {
        /// In thicknesses; short, since some painters add caps.
        private static final double LENGTH = 0.6;

        @Override
        public Stream<Segment> in(Area area, double thickness) {
            double half = thickness / 2;
            Area inner = area.grown(-half);
            int rows = (int) Math.ceil(area.height() / spacing);
            int columns = (int) Math.ceil(area.width() / spacing) + 1;
            return IntStream.rangeClosed(-rows, rows).boxed().flatMap(row -> IntStream.range(0, columns).mapToObj(
                    column -> {
                        double x = area.x() + spacing * (column + (row % 2 == 0 ? 0.5 : 1));
                        double y = area.centreY() + row * spacing / 2;
                        return new Segment(x - LENGTH * half, y, x + LENGTH * half, y);
                    })).filter(dot -> inner.contains(dot.x1(), dot.y1()) && inner.contains(dot.x2(), dot.y2()));
        }
    }

    /// A line without ends through a point.
    record Ray(double x, double y, double across, double down) {
        /// What of it lies within a rectangle.
        Optional<Segment> within(Area area) {
            double[] range = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            boolean meets = narrow(range, x, across, area.x(), area.right())
                    && narrow(range, y, down, area.y(), area.bottom()) && range[1] - range[0] > 1e-9;
            return meets
                    ? Optional.of(new Segment(x + range[0] * across, y + range[0] * down, x + range[1] * across,
                            y + range[1] * down))
                    : Optional.empty();
        }

        private static boolean narrow(double[] range, double from, double step, double least, double most) {
            if (Math.abs(step) < 1e-9) {
                return from >= least && from <= most;
            }
            double first = (least - from) / step;
            double last = (most - from) / step;
            range[0] = Math.max(range[0], Math.min(first, last));
            range[1] = Math.min(range[1], Math.max(first, last));
            return true;
        }
    }
}
