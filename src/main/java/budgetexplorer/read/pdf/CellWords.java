package budgetexplorer.read.pdf;

import java.util.List;

/// The words of a cell as one text: lines that were wrapped at the cell's edge are joined, others stay lines.
final class CellWords {
    /// No more lines than this are made about as long as each other, so that no character stands alone.
    private static final int MOST_BALANCED = 3;
    /// How much the lines of such a name differ, in sizes.
    private static final double BALANCED = 2.1;

    private CellWords() {}

    /// @param padding how near words come to the edges of the table's cells, in points
    static String of(PageCell cell, double padding, boolean isRuled) {
        return of(cell.lines(), cell, padding, isRuled);
    }

    /// @param lines those of a cell, which may stand on several pages
    /// @param cell  the one, or a part of it, whose edges they were wrapped at
    static String of(List<TextLine> lines, PageCell cell, double padding, boolean isRuled) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean isWrapped = !areNumbers(lines.get(i - 1), lines.get(i)) && (!isRuled || isBalanced(lines)
                        || isFull(lines.get(i - 1), lines.subList(i, lines.size()), cell, padding));
                text.append(isWrapped
                        ? Typesetting.between(lines.get(i - 1).text(), lines.get(i - 1).trailing(), lines.get(i).text())
                        : "\n");
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    /// Two whole numbers are no number together.
    private static boolean areNumbers(TextLine line, TextLine next) {
        return Typesetting.isNumber(line.text()) && Typesetting.isNumber(next.text());
    }

    private static boolean isBalanced(List<TextLine> lines) {
        double longest = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        return lines.size() <= MOST_BALANCED && lines.subList(0, lines.size() - 1).stream()
                .allMatch(line -> line.width() >= longest - BALANCED * line.size());
    }

    /// Whether the first word of the next lines would not have fitted behind a line. A blank behind it, an opening bracket
    /// at its end or a closing one at the beginning of the next only stand where a line was broken.
    static boolean isFull(TextLine line, List<TextLine> next, PageCell cell, double padding) {
        String last = line.glyphs().getLast().text();
        String first = next.getFirst().glyphs().getFirst().text();
        boolean isMixed = Typesetting.isOfWord(first) != Typesetting.isOfWord(last);
        return !line.trailing().isEmpty() || Typesetting.isOpening(last) || Typesetting.isClosing(first)
                || line.right() + widthOfFirstWord(next) + Typesetting.slack(isMixed) * line.size() > cell.box().right()
                        - padding;
    }

    /// A word that is too wide for a line itself is broken all the same, where it should not be.
    private static double widthOfFirstWord(List<TextLine> lines) {
        TextLine first = lines.getFirst();
        double width = first.widthOfFirstWord();
        boolean isBroken = lines.size() > 1 && width >= first.width()
                && (Typesetting.isOpening(first.glyphs().getLast().text())
                        || Typesetting.isClosing(lines.get(1).glyphs().getFirst().text()));
        return isBroken ? width + widthOfFirstWord(lines.subList(1, lines.size())) : width;
    }
}
