package budgetexplorer.model.page;

/// How pages are to be.
///
/// @param fitsWidth whether tables that are too wide are made smaller, rather than going on on further pages
/// @param greyscale whether colours become patterns that a black-and-white printer keeps apart
public record PageSetup(Paper paper, Orientation orientation, boolean fitsWidth, boolean greyscale) {
    /// A4 across, tables fitted to its width, in colour.
    public static final PageSetup STANDARD = new PageSetup(Paper.A4, Orientation.LANDSCAPE, true, false);

    /// Sizes of paper.
    public enum Paper {
        A4(210, 297),
        A3(297, 420);

        private static final double MILLIMETRES_PER_INCH = 25.4;
        private static final double UNITS_PER_INCH = 96;

        private final double shortSide;
        private final double longSide;

        Paper(double shortSide, double longSide) {
            this.shortSide = shortSide;
            this.longSide = longSide;
        }

        /// In 1/96 inch.
        public double shortSide() {
            return shortSide / MILLIMETRES_PER_INCH * UNITS_PER_INCH;
        }

        /// In 1/96 inch.
        public double longSide() {
            return longSide / MILLIMETRES_PER_INCH * UNITS_PER_INCH;
        }
    }

    /// Which way paper lies.
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /// In 1/96 inch.
    public double width() {
        return orientation == Orientation.PORTRAIT ? paper.shortSide() : paper.longSide();
    }

    /// In 1/96 inch.
    public double height() {
        return orientation == Orientation.PORTRAIT ? paper.longSide() : paper.shortSide();
    }
}
