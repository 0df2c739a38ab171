package budgetexplorer.model.goal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that ends in a number to be compared with: `投诉率低于5%`.
///
/// @param lead what stands before the operator, in half-width characters: `投诉率`
record Measure(String lead, Operator operator, BigDecimal value, String unit) {
    /// Bounds on every part keep the matching of hostile texts short.
    private static final int LONGEST = 200;
    private static final String NUMBER = "[-+]?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?";
    private static final String UNIT = "(?:[%‰]|[\\p{IsHan}A-Za-z℃㎡㎥²³/、·]{1,8}?)?";
    private static final Pattern FORM = Pattern.compile("(?<lead>.*?)(?<operator>" + OperatorWords.any()
            + ")? *(?<number>" + NUMBER + ") *(?<unit>" + UNIT + ") *(?<bound>及?以上|及?以下|以内|之内|内|左右)?[。.]?");
    private static final Pattern STATED = Pattern.compile("(?:" + OperatorWords.any() + ") *[-+]?\\d");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /// Units do not go on in a sentence.
    private static final Pattern NO_UNIT = Pattern.compile(".*(?:[的并且前底后]|完成).*|[月号].*");

    /// Reads a text in half-width characters; empty if it states no measure, or several, or a date.
    static Optional<Measure> of(String narrow) {
        if (narrow.length() > LONGEST) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(narrow);
        if (!matcher.matches() || isDate(matcher) || isAmbiguous(matcher)) {
            return Optional.empty();
        }
        return Optional.of(new Measure(matcher.group("lead").strip(), operator(matcher),
                new BigDecimal(matcher.group("number").replace(",", "")), matcher.group("unit")));
    }

    private static boolean isDate(Matcher matcher) {
        String unit = matcher.group("unit");
        return NO_UNIT.matcher(unit).matches()
                || (unit.startsWith("年") && YEAR.matcher(matcher.group("number")).matches())
                || (unit.equals("日") && isBare(matcher));
    }

    /// `A≥1家,B≥2家` and `3至5次以上` state more than one number.
    private static boolean isAmbiguous(Matcher matcher) {
        String lead = matcher.group("lead");
        return matcher.group("operator") == null
                ? DIGIT.matcher(lead).find() || (isBare(matcher) && !lead.isBlank())
                : STATED.matcher(lead).find();
    }

    private static boolean isBare(Matcher matcher) {
        return matcher.group("operator") == null && matcher.group("bound") == null;
    }

    private static Operator operator(Matcher matcher) {
        Optional<OperatorWords> words = Optional.ofNullable(matcher.group("operator")).flatMap(OperatorWords::of);
        return words.filter(OperatorWords::decides).map(OperatorWords::operator)
                .or(() -> Optional.ofNullable(matcher.group("bound")).map(Measure::ofBound))
                .or(() -> words.map(OperatorWords::operator)).orElse(Operator.EQUAL);
    }

    private static Operator ofBound(String bound) {
        return switch (bound) {
            case "以上", "及以上" -> Operator.AT_LEAST;
            case "左右" -> Operator.EQUAL;
            default -> Operator.AT_MOST;
        };
    }
}
