package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Numeral;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Splits a narrative's text where its figures begin and end.
final class Runs {
    private final String text;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();

    private record Mark(Span span, Run run) {}

    Runs(Narrative narrative) {
        this.text = narrative.text();
        narrative.numerals().stream().filter(numeral -> numeral.use() == Numeral.Use.NOT_UNDERSTOOD)
                .map(Numeral::span).forEach(span -> add(span, new Run.Unclear(span.in(text), span.start())));
        Stream.concat(narrative.profile().counts().stream(), narrative.sections().stream().flatMap(Section::figures))
                .forEach(figure -> add(figure.span(), new Run.Marked(figure.span().in(text), figure)));
    }

    private void add(Span span, Run run) {
        marks.put(span.start(), new Mark(span, run));
    }

    /// The lines of a span, each split.
    List<List<Run>> lines(Span span) {
        List<List<Run>> lines = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? span.end() : Math.min(end, span.end());
            if (end > start) {
                lines.add(split(new Span(start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    /// The pieces of a span.
    List<Run> split(Span span) {
        List<Run> runs = new ArrayList<>();
        int at = span.start();
        for (Mark mark : marks.subMap(span.start(), span.end()).values()) {
            Span place = mark.span();
            if (place.start() >= at && place.end() <= span.end()) {
                addPlain(runs, at, place.start());
                runs.add(mark.run());
                at = place.end();
            }
        }
        addPlain(runs, at, span.end());
        return runs;
    }

    private void addPlain(List<Run> runs, int start, int end) {
        if (start < end) {
            runs.add(new Run.Plain(text.substring(start, end), start));
        }
    }
}
