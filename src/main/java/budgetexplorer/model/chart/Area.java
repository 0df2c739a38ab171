package budgetexplorer.model.chart;

/// A rectangle of a drawing, from its top left corner.
public record Area(double x, double y, double width, double height) {
    /// The rectangle between two corners, in any order.
    public static Area between(double x1, double y1, double x2, double y2) {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /// Whether both share more than an edge.
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether a point lies within.
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /// The smallest rectangle around both.
    public Area and(Area other) {
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// As large, elsewhere.
    public Area moved(double across, double down) {
        return new Area(x + across, y + down, width, height);
    }

    /// Larger by so much on every side.
    public Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
