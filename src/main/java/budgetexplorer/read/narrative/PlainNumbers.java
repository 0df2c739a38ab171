package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Numeral;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells years, enumerators and references by the characters around them, wherever they stand.
final class PlainNumbers {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DATE_AFTER = Pattern
            .compile("\\s?(?:[-—~～至]\\s?\\d{1,2}\\s?)?(?:月|日|季度|号|时|时间|小时|[)）〕\\]]号)");
    private static final Pattern ENUMERATOR_AFTER = Pattern.compile("\\s?(?:[.．、](?!\\d)|[)）](?=[\\p{IsHan}“]))");
    private static final Pattern CODE_AFTER = Pattern.compile("\\s?\\p{IsHan}");
    private static final String REFERENCE_BEFORE = "表第〔[";
    private static final String ENUMERATOR_BEFORE = "。；;：:，,、（( \t”";
    private static final Pattern LEVEL_AFTER = Pattern.compile("\\s?[类款项][)）]");
    private static final int CODE_LENGTH = 7;

    private PlainNumbers() {}

    /// What the number is there for, where that shows without understanding the sentence.
    static Optional<Numeral.Use> use(String text, int start, int end) {
        if (end - start == 4 && YEAR.matcher(text).region(start, end).matches()
                && (text.startsWith("年", end) || text.startsWith("〕", end) || text.startsWith(" 年", end))) {
            return Optional.of(Numeral.Use.YEAR);
        }
        if (isEnumerator(text, start, end)) {
            return Optional.of(Numeral.Use.ENUMERATOR);
        }
        if (isReference(text, start, end)) {
            return Optional.of(Numeral.Use.REFERENCE);
        }
        return isLatin(text, start - 1) || isLatin(text, end) ? Optional.of(Numeral.Use.FREE_TEXT) : Optional.empty();
    }

    private static boolean isEnumerator(String text, int start, int end) {
        return end - start <= 2 && (start == 0 || ENUMERATOR_BEFORE.indexOf(text.charAt(start - 1)) >= 0)
                && after(ENUMERATOR_AFTER, text, end);
    }

    private static boolean isReference(String text, int start, int end) {
        return (start > 0 && REFERENCE_BEFORE.indexOf(text.charAt(start - 1)) >= 0)
                || text.startsWith("附件", Math.max(0, start - 2)) || after(DATE_AFTER, text, end)
                || after(LEVEL_AFTER, text, end)
                || isCode(text, start, end);
    }

    private static boolean isCode(String text, int start, int end) {
        return end - start == CODE_LENGTH && text.charAt(start) == '2' && text.indexOf(',', start) != start + 1
                && text.substring(start, end).chars().allMatch(Character::isDigit) && after(CODE_AFTER, text, end)
                && Units.after(text, end).isEmpty();
    }

    private static boolean after(Pattern pattern, String text, int end) {
        Matcher matcher = pattern.matcher(text).region(end, text.length());
        return matcher.lookingAt();
    }

    private static boolean isLatin(String text, int at) {
        return 0 <= at && at < text.length() && (Character.isLowerCase(text.charAt(at))
                || Character.isUpperCase(text.charAt(at)));
    }
}
