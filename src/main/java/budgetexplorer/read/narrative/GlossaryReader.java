package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.GlossaryTerm;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads 名词解释: a term, a colon or 指, and its explanation, which may run over several paragraphs.
final class GlossaryReader {
    private static final Pattern TERM = Pattern.compile("([^：:，,。]{1,40}?)(?:[：:]\\s?|(?=[，,]?是?指))");

    private GlossaryReader() {}

    static List<GlossaryTerm> read(List<Paragraph> paragraphs) {
        var terms = new ArrayList<GlossaryTerm>();
        boolean numbered = paragraphs.stream().anyMatch(paragraph -> Enumerator.of(paragraph.text()).isPresent());
        for (Paragraph paragraph : paragraphs) {
            Enumerator enumerator = Enumerator.of(paragraph.text());
            Matcher term = TERM.matcher(paragraph.text()).region(enumerator.length(), paragraph.text().length());
            if (enumerator.isPresent() == numbered && term.lookingAt()) {
                terms.add(new GlossaryTerm(term.group(1).strip(), paragraph.text().substring(term.end()).strip(),
                        paragraph.span(enumerator.length(), paragraph.text().length())));
            } else if (!terms.isEmpty()) {
                terms.add(continued(terms.removeLast(), paragraph));
            }
        }
        return terms;
    }

    private static GlossaryTerm continued(GlossaryTerm term, Paragraph paragraph) {
        return new GlossaryTerm(term.name(), term.explanation() + "\n" + paragraph.text(),
                new Span(term.span().start(), paragraph.span().end()));
    }
}
