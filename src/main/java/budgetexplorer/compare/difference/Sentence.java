package budgetexplorer.compare.difference;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;

/// A sentence of a text.
///
/// @param start   where its first character stands
/// @param plain   in plain form, without the number it begins with
/// @param section the heading of the section it stands in; empty before the first
record Sentence(int start, String text, String plain, String section) {
    private static final String ENDS = "。；;\n";

    static List<Sentence> of(Narrative narrative) {
        List<Sentence> sentences = new ArrayList<>();
        String text = narrative.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                add(narrative, start, Math.min(i + 1, text.length()), sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void add(Narrative narrative, int start, int end, List<Sentence> sentences) {
        String words = start < end ? narrative.text().substring(start, end) : "";
        String plain = Outline.of(words).name();
        if (!plain.isEmpty()) {
            int first = start + words.length() - words.stripLeading().length();
            sentences.add(new Sentence(first, words.strip(), plain, section(narrative, first)));
        }
    }

    private static String section(Narrative narrative, int place) {
        var span = new Span(place, place + 1);
        return narrative.sections().stream().filter(section -> section.span().contains(span)).findFirst()
                .map(section -> section.heading().in(narrative.text()).strip()).orElse("");
    }
}
