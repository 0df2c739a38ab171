package budgetexplorer.read.recognise;

import org.jspecify.annotations.Nullable;

/// Fills the gaps that merged headers leave where a file has lost what was merged, as plain texts have: a header stands
/// for the columns to its right that have none of their own but a lower one, as far as the header above it reaches.
final class HeaderSpans {
    private HeaderSpans() {}

    /// @param texts rows of header texts, blank ones empty; filled in place
    static void fill(String[][] texts) {
        int[] above = null;
        for (int row = 0; row < texts.length - 1; row++) {
            above = fill(texts, row, above);
        }
    }

    /// @param above the group that each column belongs to in the row above
    /// @return the same for this row
    private static int[] fill(String[][] texts, int row, int @Nullable [] above) {
        String[] header = texts[row];
        int[] groups = new int[header.length];
        for (int column = 0; column < header.length; column++) {
            groups[column] = column;
            if (column > 0 && header[column].isEmpty() && !header[column - 1].isEmpty() && hasLower(texts, row, column)
                    && (above == null || above[column] == above[column - 1])) {
                header[column] = header[column - 1];
                groups[column] = groups[column - 1];
            }
        }
        return groups;
    }

    private static boolean hasLower(String[][] texts, int row, int column) {
        for (int lower = row + 1; lower < texts.length; lower++) {
            if (!texts[lower][column].isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
