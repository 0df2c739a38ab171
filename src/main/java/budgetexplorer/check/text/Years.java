package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Titles and sentences name the budget's year, and what they compare with the year before it. Years within reasons,
/// purposes and quotations may be any.
public final class Years implements TextRule {
    private static final Pattern YEAR = Pattern
            .compile("(?<!\\d)(20\\d\\d)\\s?年(?=度|部门|我|本|单位|收支|收入|支出|预算|年初|财政|一般公共|政府|国有|机关|纳入|所有|项目|公务|因公|“三公|三公)");
    private static final Pattern COMPARED = Pattern.compile("(?:[比较与]|同比|相比|对比|上年（|上年\\()$");
    private static final Pattern TITLE = Pattern
            .compile("[^\\n。，；]{0,60}(20\\d\\d)\\s?年(?:度)?\\s?(?:部门|单位)?\\s?预算[^\\n。，；]{0,30}");
    private static final int LONGEST_BEFORE = 4;

    @Override
    public String id() {
        return "text.year";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Stream.concat(titles(budget), Passage.of(budget.told()).stream()
                .flatMap(passage -> passage.matches(YEAR).filter(year -> !isFree(budget.told(), passage, year))
                        .map(year -> inSentence(budget, passage, year))));
    }

    private Finding inSentence(AuditedBudget budget, Passage passage, MatchResult match) {
        int year = Integer.parseInt(match.group(1));
        String before = passage.text().substring(Math.max(0, match.start() - LONGEST_BEFORE), match.start());
        boolean isCompared = COMPARED.matcher(before).find();
        int expected = isCompared ? budget.id().year() - 1 : budget.id().year();
        Evidence judged = passage.at(budget.told(), "YEAR#" + nth(passage, match), match.start(), match.end());
        return finding(judged, year, expected);
    }

    /// The how manieth year of its paragraph it is.
    private static long nth(Passage passage, MatchResult match) {
        return passage.matches(YEAR).takeWhile(other -> other.start() < match.start()).count() + 1;
    }

    private Finding finding(Evidence judged, int year, int expected) {
        return year == expected
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.yearAgrees", Value.of(judged.label())),
                        judged)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.yearDiffers", Value.of(judged.label()),
                        Value.of(expected + "年"), Value.of(year + "年")), judged);
    }

    /// Reasons and purposes tell of other years.
    private static boolean isFree(Told told, Passage passage, MatchResult match) {
        var place = new Span(passage.span().start() + match.start(), passage.span().start() + match.end());
        boolean isQuoted = passage.text().lastIndexOf('《', match.start()) > passage.text().lastIndexOf('》',
                match.start());
        return isQuoted || passage.section().statements().stream().anyMatch(statement -> Stream
                .concat(statement.reason().map(reason -> reason.span()).stream(), statement.purpose().stream())
                .anyMatch(free -> free.contains(place)));
    }

    /// The title, the headings of the parts and of the sections.
    private Stream<Finding> titles(AuditedBudget budget) {
        Told told = budget.told();
        String text = told.narrative().text();
        List<Span> lines = new ArrayList<>();
        int first = told.narrative().sections().stream().map(Section::span).mapToInt(Span::start).min().orElse(0);
        lines(text, 0, first, lines);
        for (Section section : told.narrative().sections()) {
            lines.add(section.heading());
            int previous = text.lastIndexOf('\n', Math.max(0, section.heading().start() - 2));
            lines(text, previous + 1, section.heading().start(), lines);
        }
        return lines.stream().distinct().flatMap(line -> {
            Matcher title = TITLE.matcher(line.in(text));
            return title.matches()
                    ? Stream.of(finding(told.at(line, "TITLE/" + line.in(text).replaceAll("20\\d\\d", "").strip(),
                            "“" + line.in(text) + "”", Value.of(title.group(1) + "年")),
                            Integer.parseInt(title.group(1)), budget.id().year()))
                    : Stream.empty();
        });
    }

    private static void lines(String text, int start, int end, List<Span> lines) {
        int at = start;
        while (at < end) {
            int newline = text.indexOf('\n', at);
            int stop = newline < 0 ? text.length() : newline;
            lines.add(new Span(at, stop));
            at = stop + 1;
        }
    }
}
