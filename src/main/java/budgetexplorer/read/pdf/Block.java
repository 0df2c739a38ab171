package budgetexplorer.read.pdf;

import java.util.List;

/// What stands on a page below what stands before it.
sealed interface Block {
    /// Its upper edge, in points from the page's.
    double top();

    /// Its lower edge.
    double bottom();

    /// A line of text outside tables.
    ///
    /// @param pieces the words of its pieces
    record Line(TextLine line, List<String> pieces) implements Block {
        /// What interrupts a line so that its pieces are told apart, in sizes: the department's name at the left, the
        /// unit of money at the right.
        private static final double INTERRUPTION = 3;

        Line(TextLine line) {
            this(line, line.pieces(INTERRUPTION, true).stream().map(TextLine::text).toList());
        }

        /// Whether it is interrupted, as no line of a paragraph is.
        boolean isInPieces() {
            return pieces.size() > 1;
        }

        @Override
        public double top() {
            return line.box().top();
        }

        @Override
        public double bottom() {
            return line.box().bottom();
        }
    }

    /// A table, or the part of it that stands on the page.
    record Table(PageTable table) implements Block {
        @Override
        public double top() {
            return table.box().top();
        }

        @Override
        public double bottom() {
            return table.box().bottom();
        }
    }
}
