package budgetexplorer.ui.audit;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names places of a narrative by the numbers of the headings they stand under: `三（一）5`.
record TextPlaces(Narrative narrative) {
    private static final Pattern SECTION = Pattern.compile("^\\s*([一二三四五六七八九十]+)[、.．]");
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:([（(][一二三四五六七八九十]+[）)])|(\\d{1,2})[.．、])");

    /// The headings above a character; nothing where the text has none.
    String at(int offset) {
        return narrative.sections().stream()
                .filter(section -> section.span().start() <= offset && offset < section.span().end()).findFirst()
                .map(section -> at(section, offset)).orElse("");
    }

    private String at(Section section, int offset) {
        String text = narrative.text();
        Matcher number = SECTION.matcher(section.heading().in(text));
        int end = text.indexOf('\n', offset);
        String above = new Span(section.span().start(), end < 0 ? text.length() : end).in(text);
        String part = "";
        String point = "";
        for (String line : above.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.find()) {
                boolean isPart = heading.group(1) != null;
                part = isPart ? heading.group(1) : part;
                point = isPart ? "" : heading.group(2);
            }
        }
        return (number.find() ? number.group(1) : "") + part.replace('(', '（').replace(')', '）') + point;
    }
}
