package budgetexplorer.read.grid;

import budgetexplorer.base.Characters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A cell that holds something, whatever the format it came from.
///
/// @param column   from 0
/// @param text     what the cell shows, blanks at both ends removed
/// @param indent   how far blanks move the text to the right, a full-width one counts as two
/// @param number   the exact value, if the file stores the cell as a number
/// @param decimals how many decimals the number is shown with, or [#AS_NEEDED]
/// @param isUncalculated whether the cell has a formula but no value: the file was never calculated
public record GridCell(int column, String text, int indent, @Nullable BigDecimal number, int decimals,
        boolean isUncalculated) {
    /// The number is shown with as many decimals as it has.
    public static final int AS_NEEDED = -1;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char FULL_WIDTH_BLANK = '\u3000';

    /// A cell of words.
    public static GridCell text(int column, String text) {
        int start = 0;
        int indent = 0;
        while (start < text.length() && Characters.isBlank(text.charAt(start))) {
            indent += text.charAt(start) == FULL_WIDTH_BLANK ? 2 : 1;
            start++;
        }
        int end = text.length();
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new GridCell(column, wellFormed(text.substring(start, end)), indent, null, 0, false);
    }

    /// Damaged files have halves of characters and zeros among their letters, which no database keeps.
    private static String wellFormed(String text) {
        return isWellFormed(text)
                ? text
                : text.codePoints().map(character -> character == 0 || isHalf(character) ? REPLACEMENT : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalf(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }

    /// A number shown with some decimals.
    public static GridCell number(int column, BigDecimal number, int decimals) {
        return new GridCell(column, number.stripTrailingZeros().toPlainString(), 0, number, decimals, false);
    }

    /// A formula without a value.
    public static GridCell uncalculated(int column) {
        return new GridCell(column, "", 0, null, 0, true);
    }

    /// The same cell in another column.
    public GridCell at(int otherColumn) {
        return new GridCell(otherColumn, text, indent, number, decimals, isUncalculated);
    }
}
