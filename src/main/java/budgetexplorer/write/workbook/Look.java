package budgetexplorer.write.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a cell looks.
///
/// @param format  of its number; empty for text
/// @param literal whether its text begins with a sign that could be taken for a formula
record Look(Part part, HorizontalAlignment align, String format, boolean muted, int indent, boolean literal) {
    /// What a cell is for.
    enum Part {
        TITLE,
        REMARK,
        /// The unit of money, in one line above a table.
        UNIT,
        PARAGRAPH,
        HEADER,
        BODY,
        TOTAL;

        boolean isBold() {
            return this == TITLE || this == HEADER || this == TOTAL;
        }

        /// Whether it is a cell of a table, with lines around it.
        boolean isRuled() {
            return this == HEADER || this == BODY || this == TOTAL;
        }
    }

    /// Of text.
    static Look text(Part part, HorizontalAlignment align) {
        return new Look(part, align, "", part == Part.REMARK || part == Part.UNIT, 0, false);
    }

    /// Of a number.
    static Look number(Part part, String format) {
        return new Look(part, HorizontalAlignment.RIGHT, format, false, 0, false);
    }

    Look faded() {
        return new Look(part, align, format, true, indent, literal);
    }

    Look indented(int levels) {
        return new Look(part, align, format, muted, levels, literal);
    }

    /// For a text.
    Look of(String text) {
        boolean isSign = !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
        return new Look(part, align, format, muted, indent, isSign);
    }
}
