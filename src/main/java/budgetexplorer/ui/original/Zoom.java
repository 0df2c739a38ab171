package budgetexplorer.ui.original;

import java.util.Arrays;

/// How large a page is shown. Immutable.
///
/// @param fit     how the page's width goes with that of the window
/// @param percent of its size on paper, where its width does not matter
record Zoom(Fit fit, int percent) {
    /// As wide as the window, but not larger than is pleasant to read.
    static final Zoom OPENING = new Zoom(Fit.PLEASANT, 0);
    /// As wide as the window.
    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 0);

    private static final int[] STEPS = {25, 50, 75, 100, 125, 150, 200, 300, 400};
    private static final int PLEASANT = 150;
    private static final double LEAST = 0.1;
    /// A usual screen has 96 pixels an inch, paper 72 points.
    private static final double ACTUAL = 96.0 / 72;
    private static final double ROUNDING = 0.5;

    /// How a page's width goes with that of the window.
    enum Fit {
        PLEASANT,
        WIDTH,
        NONE
    }

    /// Pixels a point.
    ///
    /// @param across the page's width in points
    /// @param room   the window's width in pixels
    double factor(double across, double room) {
        double fitting = Math.max(LEAST, room / across);
        return switch (fit) {
            case PLEASANT -> Math.min(fitting, PLEASANT / 100.0 * ACTUAL);
            case WIDTH -> fitting;
            case NONE -> percent / 100.0 * ACTUAL;
        };
    }

    /// What a factor is called.
    static int percent(double factor) {
        return (int) Math.round(factor / ACTUAL * 100);
    }

    /// The next larger size.
    static Zoom larger(double factor) {
        double now = factor / ACTUAL * 100;
        return steps(
                Arrays.stream(STEPS).filter(step -> step > now + ROUNDING).findFirst().orElse(STEPS[STEPS.length - 1]));
    }

    /// The next smaller size.
    static Zoom smaller(double factor) {
        double now = factor / ACTUAL * 100;
        return steps(Arrays.stream(STEPS).filter(step -> step < now - ROUNDING).max().orElse(STEPS[0]));
    }

    private static Zoom steps(int percent) {
        return new Zoom(Fit.NONE, percent);
    }
}
