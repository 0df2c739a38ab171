package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A paragraph of a section.
///
/// @param number counts the paragraphs of its section, from 1
record Passage(Section section, int number, Span span, String text) {
    private static final int LONGEST_SHOWN = 40;

    /// All paragraphs below the headings of 一 to 十三; the rows of tables among them are left out.
    static List<Passage> of(Told told) {
        return of(told, section -> section.kind().restatesTables());
    }

    /// Those of the profile and of 名词解释 as well.
    static List<Passage> everywhere(Told told) {
        return of(told, _ -> true);
    }

    private static List<Passage> of(Told told, Predicate<Section> wanted) {
        List<Passage> all = new ArrayList<>();
        told.narrative().sections().stream().filter(wanted)
                .forEach(section -> add(all, section, told.narrative().text()));
        return all;
    }

    private static void add(List<Passage> all, Section section, String text) {
        int start = section.body().start();
        for (int number = 1; start < section.body().end(); number++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? section.body().end() : Math.min(newline, section.body().end());
            String paragraph = text.substring(start, end);
            if (paragraph.indexOf('\t') < 0) {
                all.add(new Passage(section, number, new Span(start, end), paragraph));
            }
            start = end + 1;
        }
    }

    /// Where it begins to be shown as evidence of what is the matter with some words of it.
    ///
    /// @param what names the matter
    Evidence at(Told told, String what, int start, int end) {
        var place = new Span(span.start() + start, span.start() + end);
        return told.at(place, section.kind() + "/" + number + "/" + what, "“" + shown() + "”",
                Value.of(text.substring(start, end)));
    }

    private String shown() {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /// What is to be found with words and where they stand in the text.
    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }
}
