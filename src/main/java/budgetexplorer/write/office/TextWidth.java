package budgetexplorer.write.office;

/// How wide text is, in digits: Chinese characters are as wide as two.
public final class TextWidth {
    private static final int FIRST_WIDE = 0x2E80;
    private static final int FIRST_MARK = 0x2010;
    private static final int LAST_MARK = 0x203B;

    private TextWidth() {}

    /// The width of a line.
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /// Dashes, ellipses and quotation marks are wide as well in a Chinese font.
    private static int of(int character) {
        boolean isMark = FIRST_MARK <= character && character <= LAST_MARK;
        return character >= FIRST_WIDE || isMark ? 2 : 1;
    }

    /// How many lines text takes when it is broken at a width.
    public static int lines(String text, double width) {
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(of(line) / Math.max(width, 2)))).sum();
    }
}
