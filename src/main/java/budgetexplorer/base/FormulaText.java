package budgetexplorer.base;

/// Words that spreadsheets would take for a formula, in files of values between commas or tabs, which cannot say that a
/// value is text. An apostrophe before them keeps them text, and can be taken away again. Thread-safe.
public final class FormulaText {
    private static final String STARTS = "=+-@＝＋－＠\t\r";
    private static final char MARK = '\'';

    private FormulaText() {}

    /// The words, marked if they begin as a formula does; and if they look as if they were marked already.
    public static String marked(String words) {
        return isFormula(words) ? MARK + words : words;
    }

    /// The words that were marked; others as they are.
    public static String unmarked(String words) {
        return !words.isEmpty() && words.charAt(0) == MARK && isFormula(words) ? words.substring(1) : words;
    }

    /// Whether, after any marks, a formula seems to begin.
    private static boolean isFormula(String words) {
        int start = 0;
        while (start < words.length() && words.charAt(start) == MARK) {
            start++;
        }
        return start < words.length() && STARTS.indexOf(words.charAt(start)) >= 0;
    }
}
