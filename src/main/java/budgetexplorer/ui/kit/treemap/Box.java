package budgetexplorer.ui.kit.treemap;

/// A rectangle by its edges, so that neighbours share exactly the same number.
record Box(double left, double top, double right, double bottom) {
    static Box of(double width, double height) {
        return new Box(0, 0, Math.max(0, width), Math.max(0, height));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return width() * height();
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    /// Whether a point lies within; of two neighbours only one owns their common edge.
    boolean contains(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /// The part between two shares of the width.
    Box columns(double from, double to) {
        return new Box(between(left, right, from), top, between(left, right, to), bottom);
    }

    /// The part between two shares of the height.
    Box rows(double from, double to) {
        return new Box(left, between(top, bottom, from), right, between(top, bottom, to));
    }

    /// The end itself at share 1, which `start + (end - start)` may miss by rounding.
    private static double between(double start, double end, double share) {
        return share >= 1 ? end : start + (end - start) * share;
    }

    Box inset(double horizontally, double vertically) {
        return new Box(left + horizontally, top + vertically, right - horizontally, bottom - vertically);
    }
}
