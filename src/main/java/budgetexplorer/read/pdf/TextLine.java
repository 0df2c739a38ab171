package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters that stand side by side on one line, from left to right; the first and the last are no blanks, but blanks
/// that the page draws behind the last are told.
///
/// @param trailing the blanks behind the last character
record TextLine(List<Glyph> glyphs, String trailing) {
    /// How far baselines on one line may differ, in sizes.
    private static final double SAME_LINE = 0.4;
    /// How far apart characters with a blank between them stand at least, in sizes: Chinese characters stand apart where
    /// a line is stretched or letters begin.
    private static final double BLANK_OF_LETTERS = 0.3;
    private static final double OVER = 0.4;
    private static final char UNREADABLE = '\uFFFD';
    private static final double BLANK_OF_CHARACTERS = 0.7;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /// The lines that some characters make, from top to bottom.
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isSameLine(sorted.get(i - 1), sorted.get(i))) {
                add(sorted.subList(from, i), lines);
                from = i;
            }
        }
        return lines;
    }

    private static boolean isSameLine(Glyph one, Glyph next) {
        return next.baseline() - one.baseline() <= SAME_LINE * Math.min(one.size(), next.size());
    }

    private static void add(List<Glyph> line, List<TextLine> lines) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        int end = sorted.size();
        while (end > 0 && sorted.get(end - 1).isBlank()) {
            end--;
        }
        int start = 0;
        while (start < end && sorted.get(start).isBlank()) {
            start++;
        }
        if (start < end) {
            lines.add(new TextLine(sorted.subList(start, end), text(sorted.subList(end, sorted.size()))));
        }
    }

    /// The line's words.
    String text() {
        return text(glyphs);
    }

    private static String text(List<Glyph> glyphs) {
        var text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isApart(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(' ');
            } else if (i > 0 && isOver(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(UNREADABLE);
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    private static boolean isApart(Glyph one, Glyph next) {
        double gap = next.x() - one.end();
        double size = Math.min(one.size(), next.size());
        boolean isBlankDrawn = one.isBlank() || next.isBlank();
        return !isBlankDrawn
                && gap > size * (isLetter(one) && isLetter(next) ? BLANK_OF_LETTERS : BLANK_OF_CHARACTERS);
    }

    /// Whether one digit is drawn over another, so that there is no telling which of them is seen.
    private static boolean isOver(Glyph one, Glyph next) {
        return isDigit(one) && isDigit(next) && next.x() - one.x() < OVER * one.width();
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }

    private static boolean isLetter(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x250;
    }

    /// The line's pieces where it is interrupted by more than a blank, such as a name at its left and a unit of money at
    /// its right.
    ///
    /// @param gap      what interrupts it, in sizes
    /// @param isOpen   whether blanks that are drawn count as gaps
    List<TextLine> pieces(double gap, boolean isOpen) {
        List<TextLine> pieces = new ArrayList<>();
        int from = 0;
        int last = 0; // the first of a line is no blank
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph next = glyphs.get(i);
            if (isOpen && next.isBlank()) {
                continue;
            }
            if (next.x() - glyphs.get(last).end() > gap * next.size()) {
                add(glyphs.subList(from, last + 1), pieces);
                from = i;
            }
            last = i;
        }
        add(glyphs.subList(from, last + 1), pieces);
        return pieces;
    }

    double left() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().end();
    }

    double width() {
        return right() - left();
    }

    double baseline() {
        return glyphs.getFirst().baseline();
    }

    /// The size of most of its characters.
    double size() {
        return glyphs.get(glyphs.size() / 2).size();
    }

    Box box() {
        return Box.around(glyphs);
    }

    /// How wide the first characters are that a line break must not part: a number, a word, or a character, with the
    /// signs around it.
    double widthOfFirstWord() {
        int end = endOfWord(0);
        while (end < glyphs.size() && isGlued(glyphs.get(end - 1).text(), glyphs.get(end).text())) {
            end = endOfWord(end);
        }
        return glyphs.get(end - 1).end() - left();
    }

    /// A bracket right behind letters is not parted from them, and by some programs not letters from a comma.
    private static boolean isGlued(String last, String next) {
        return Typesetting.isOfWord(last)
                ? Typesetting.isOpening(next)
                : Typesetting.isClosing(last) && Typesetting.isOfWord(next);
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < glyphs.size() - 1 && Typesetting.isOpening(glyphs.get(end).text())) {
            end++;
        }
        boolean isWord = Typesetting.isOfWord(glyphs.get(end).text());
        end++;
        while (end < glyphs.size() && (Typesetting.isClosing(glyphs.get(end).text())
                || (isWord && Typesetting.isOfWord(glyphs.get(end).text())))) {
            end++;
        }
        return end;
    }
}
