package budgetexplorer.read.pdf;

/// A character on a page, in points from the page's upper left.
///
/// @param text     mostly one character; more where the font draws several as one
/// @param x        where it begins
/// @param baseline what it stands on
/// @param width    how far it moves those after it
/// @param size     of its font
record Glyph(String text, double x, double baseline, double width, double size) {
    /// Where the middle of a letter stands above its baseline, in sizes.
    private static final double MIDDLE = 0.35;
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    double end() {
        return x + width;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return baseline - MIDDLE * size;
    }

    double top() {
        return baseline - ASCENT * size;
    }

    double bottom() {
        return baseline + DESCENT * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
