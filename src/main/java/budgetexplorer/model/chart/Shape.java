package budgetexplorer.model.chart;

/// What a drawing consists of, to be painted in order. Each may belong to a [Mark].
public sealed interface Shape {
    /// The place of the mark it belongs to among the drawing's; [#NO_MARK] for none.
    int mark();

    /// Of what belongs to no mark.
    int NO_MARK = -1;

    /// The rectangle it lies in.
    Area area();

    /// The same elsewhere.
    Shape moved(double across, double down);

    /// Whether a point is meant for it.
    default boolean contains(double x, double y) {
        return area().contains(x, y);
    }

    /// A rectangle.
    ///
    /// @param hollow only its outline is in full colour
    record Box(Area area, double radius, Ink ink, boolean hollow, int mark) implements Shape {
        @Override
        public Box moved(double across, double down) {
            return new Box(area.moved(across, down), radius, ink, hollow, mark);
        }
    }

    /// Nothing to be seen, but a point in it is meant for the mark.
    record Target(Area area, int mark) implements Shape {
        @Override
        public Target moved(double across, double down) {
            return new Target(area.moved(across, down), mark);
        }
    }

    /// A band between two upright edges of the same height, pale, in a calm curve.
    ///
    /// @param top1   of its left edge
    /// @param top2   of its right edge
    /// @param height of both edges
    record Ribbon(double x1, double top1, double x2, double top2, double height, Ink ink, int mark) implements Shape {
        private static final double LEAST_REACH = 2;

        @Override
        public Area area() {
            return Area.between(x1, Math.min(top1, top2), x2, Math.max(top1, top2) + height);
        }

        @Override
        public Ribbon moved(double across, double down) {
            return new Ribbon(x1 + across, top1 + down, x2 + across, top2 + down, height, ink, mark);
        }

        @Override
        public boolean contains(double x, double y) {
            if (x < x1 || x > x2) {
                return false;
            }
            double t = parameter((x - x1) / (x2 - x1));
            double top = top1 + (top2 - top1) * t * t * (3 - 2 * t);
            return y >= top - LEAST_REACH && y <= top + height + LEAST_REACH;
        }

        /// Where on the curve, whose handles lie in the middle, a part of the way across is: x = 1.5t − 1.5t² + t³.
        private static double parameter(double across) {
            double low = 0;
            double high = 1;
            for (int step = 0; step < 24; step++) {
                double t = (low + high) / 2;
                if (t * (1.5 + t * (t - 1.5)) < across) {
                    low = t;
                } else {
                    high = t;
                }
            }
            return (low + high) / 2;
        }
    }

    /// A straight line.
    record Line(double x1, double y1, double x2, double y2, double width, boolean dashed, Ink ink, int mark)
            implements
                Shape {
        @Override
        public Area area() {
            return Area.between(x1, y1, x2, y2);
        }

        @Override
        public Line moved(double across, double down) {
            return new Line(x1 + across, y1 + down, x2 + across, y2 + down, width, dashed, ink, mark);
        }

        @Override
        public boolean contains(double x, double y) {
            return false; // a mark's dots and targets are what is pointed at
        }
    }

    /// A point of a line.
    ///
    /// @param hollow its inside is the ground's colour
    record Dot(double x, double y, double radius, Ink ink, boolean hollow, int mark) implements Shape {
        private static final double REACH = 6;

        @Override
        public Area area() {
            return new Area(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        @Override
        public Dot moved(double across, double down) {
            return new Dot(x + across, y + down, radius, ink, hollow, mark);
        }

        @Override
        public boolean contains(double pointX, double pointY) {
            return Math.hypot(pointX - x, pointY - y) <= radius + REACH;
        }
    }

    /// A line of words, whose letters are centred at half the height of their area.
    record Words(String text, Area area, TextStyle style, Ink ink, int mark) implements Shape {
        @Override
        public Words moved(double across, double down) {
            return new Words(text, area.moved(across, down), style, ink, mark);
        }
    }
}
