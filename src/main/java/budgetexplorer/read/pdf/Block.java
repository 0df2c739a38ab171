package budgetexplorer.read.pdf;

/// What stands on a page below what stands before it.
sealed interface Block {
    /// Its upper edge, in points from the page's.
    double top();

    /// Its lower edge.
    double bottom();

    /// A line of text outside tables, or a piece of one where it is interrupted.
    ///
    /// @param isPiece whether others stand beside it on the same line
    record Line(TextLine line, boolean isPiece) implements Block {
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
