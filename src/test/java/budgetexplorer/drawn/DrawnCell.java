package budgetexplorer.drawn;

/// A cell of a table to be drawn, with the rows and columns it goes over, from 0 and both ends included.
///
/// @param text  with line feeds where it is broken whatever the width; blanks before it move it to the right
/// @param align where its lines stand
public record DrawnCell(int row, int lastRow, int column, int lastColumn, String text, Align align) {
    /// Where lines stand in their cell.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    boolean isTall() {
        return lastRow > row;
    }
}
