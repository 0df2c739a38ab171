package budgetexplorer.check.rule;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which number each paragraph of a text stands: `三（一）5`. Immutable.
final class TextPlaces {
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern ENUMERATOR = Pattern
            .compile("([(（]\\s*[一二三四五六七八九十]{1,4}\\s*[)）])|(\\d{1,2})\\s?[.．、](?!\\d)|[(（]\\s*(\\d{1,2})\\s*[)）]");

    private final NavigableMap<Integer, String> numbers = new TreeMap<>();

    TextPlaces(Narrative narrative) {
        narrative.sections().forEach(section -> add(section, narrative.text()));
    }

    String at(int offset) {
        var entry = numbers.floorEntry(offset);
        return entry == null ? "" : entry.getValue();
    }

    private void add(Section section, String text) {
        String number = number(section.kind()) + enumerator(section.heading().in(text));
        numbers.put(section.span().start(), number);
        String above = number;
        int start = section.body().start();
        while (start < section.span().end()) {
            Matcher matcher = ENUMERATOR.matcher(text).region(start, section.span().end());
            if (matcher.lookingAt()) {
                boolean isUpper = matcher.group(1) != null;
                above = isUpper ? number + bracket(matcher.group(1)) : above;
                numbers.put(start, isUpper ? above : above + lower(matcher));
            } else {
                numbers.put(start, above);
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? section.span().end() : end + 1;
        }
        numbers.putIfAbsent(section.span().end() + 1, "");
    }

    private static String enumerator(String heading) {
        Matcher matcher = ENUMERATOR.matcher(heading);
        return matcher.lookingAt() && matcher.group(1) != null ? bracket(matcher.group(1)) : "";
    }

    private static String lower(Matcher matcher) {
        return matcher.group(2) != null ? matcher.group(2) : "（" + matcher.group(3) + "）";
    }

    private static String bracket(String printed) {
        return "（" + printed.substring(1, printed.length() - 1).strip() + "）";
    }

    private static String number(SectionKind kind) {
        int number = kind.number();
        return switch (kind) {
            case ORGANISATION -> "机构设置";
            case DUTIES -> "主要职责";
            case GLOSSARY -> "名词解释";
            default -> number <= 10
                    ? NUMBERS.substring(number - 1, number)
                    : "十" + NUMBERS.substring(number - 11, number - 10);
        };
    }
}
