package budgetexplorer.read.pdf;

import java.util.List;

/// A rectangle on a page, in points from the page's upper left.
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean contains(double x, double y) {
        return left <= x && x < right && top <= y && y < bottom;
    }

    /// The smallest that holds some characters.
    static Box around(List<Glyph> glyphs) {
        return new Box(glyphs.stream().mapToDouble(Glyph::x).min().orElse(0),
                glyphs.stream().mapToDouble(Glyph::top).min().orElse(0),
                glyphs.stream().mapToDouble(Glyph::end).max().orElse(0),
                glyphs.stream().mapToDouble(Glyph::bottom).max().orElse(0));
    }
}
