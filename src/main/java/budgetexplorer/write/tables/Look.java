package budgetexplorer.write.tables;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a cell looks.
///
/// @param decimals   of its number; [#NONE] for words
/// @param literal    whether its text begins with a sign that could be taken for a formula
/// @param calculated whether the workbook calculates it
record Look(Part part, HorizontalAlignment align, int decimals, boolean literal, boolean calculated) {
    static final int NONE = -1;

    /// What a cell is for.
    enum Part {
        TITLE,
        /// The lines between title and table, and the notes below it.
        CAPTION,
        HEADER,
        /// The numbers of the columns.
        NUMBERS,
        BODY,
        TOTAL;

        /// Whether it is a cell of the table, with lines around it.
        boolean isRuled() {
            return this == HEADER || this == NUMBERS || this == BODY || this == TOTAL;
        }
    }

    /// Of a text.
    static Look words(Part part, HorizontalAlignment align, String text) {
        boolean isSign = !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
        return new Look(part, align, NONE, isSign, false);
    }

    /// Of a number.
    static Look number(Part part, int decimals) {
        return new Look(part, HorizontalAlignment.RIGHT, decimals, false, false);
    }

    /// The same where the workbook calculates it.
    Look calculated(boolean isCalculated) {
        return new Look(part, align, decimals, literal, isCalculated);
    }

    /// How numbers are shown; zero is a number like the others.
    String format() {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
