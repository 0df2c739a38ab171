package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds tables whose columns no lines part: several lines of text, one below the other, that each stand in pieces.
///
/// @param tables those that were found
/// @param rest   the lines outside them
record AlignedTables(List<PageTable> tables, List<TextLine> rest) {
    /// Fewer lines than this with [#FEWEST_PIECES] are no table; of lines in two pieces there must be rules around them.
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_PIECES = 3;
    /// How many lines without columns may stand between two with columns: words that are wrapped, headings of units.
    private static final int MOST_BETWEEN = 3;

    AlignedTables {
        tables = List.copyOf(tables);
        rest = List.copyOf(rest);
    }

    /// @param lines those outside of ruled tables, from top to bottom
    /// @param rules all of the page
    static AlignedTables of(List<TextLine> lines, List<Rule> rules) {
        List<PageTable> tables = new ArrayList<>();
        List<TextLine> rest = new ArrayList<>();
        int[] pieces = lines.stream().mapToInt(line -> AlignedTable.pieces(line).size()).toArray();
        int at = 0;
        while (at < lines.size()) {
            int end = Math.max(at + 1, end(pieces, at));
            if (isTable(lines.subList(at, end), Arrays.copyOfRange(pieces, at, end), rules)) {
                tables.add(new AlignedTable(lines.subList(at, end), rules).table());
            } else {
                rest.addAll(lines.subList(at, end));
            }
            at = end;
        }
        return new AlignedTables(tables, rest);
    }

    /// The line after the last of those in pieces from a line on; the line itself if it is in one piece.
    private static int end(int[] pieces, int start) {
        int end = start;
        int between = 0;
        for (int i = start; i < pieces.length && between <= MOST_BETWEEN; i++) {
            if (pieces[i] > 1) {
                end = i + 1;
                between = 0;
            } else if (end == start) {
                return start;
            } else {
                between++;
            }
        }
        return end;
    }

    private static boolean isTable(List<TextLine> lines, int[] pieces, List<Rule> rules) {
        if (Arrays.stream(pieces).filter(each -> each >= FEWEST_PIECES).count() >= FEWEST_LINES) {
            return true;
        }
        double top = lines.getFirst().box().top();
        double bottom = lines.getLast().box().bottom();
        long across = rules.stream().filter(rule -> rule.isHorizontal()
                && top - lines.getFirst().size() <= rule.at() && rule.at() <= bottom + lines.getLast().size()
                && rule.from() <= lines.getFirst().left() + lines.getFirst().size()).count();
        return across >= FEWEST_LINES && lines.size() >= FEWEST_LINES
                && Arrays.stream(pieces).allMatch(each -> each > 1);
    }
}
