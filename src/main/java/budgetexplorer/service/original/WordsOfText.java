package budgetexplorer.service.original;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.read.pdf.WordsOnPages;
import java.util.List;
import java.util.OptionalInt;

/// Words of a text that are to be found on the pages.
record WordsOfText(String text, Span words) {
    /// More than is ever looked for, blanks included.
    private static final int AROUND = 200;

    /// The figure at a place, else the sentence.
    ///
    /// @param offset empty for the first sentence
    static WordsOfText of(Narrative narrative, OptionalInt offset) {
        int at = Math.clamp(offset.orElse(0), 0, Math.max(0, narrative.text().length() - 1));
        Span words = narrative.figures().map(Figure::span).filter(span -> span.start() <= at && at < span.end())
                .findFirst().orElseGet(() -> narrative.sentence(new Span(at, at)));
        return new WordsOfText(narrative.text(), words);
    }

    /// Finds them.
    ///
    /// @throws ProblemException if the document is damaged, or does not say so
    Framed find(String file, byte[] content, Cancellation cancellation) throws ProblemException {
        var wanted = new WordsOnPages.Wanted(
                text.substring(Math.max(0, words.start() - AROUND), words.start()), words.in(text),
                text.substring(words.end(), Math.min(text.length(), words.end() + AROUND)));
        List<PagePlace> places = WordsOnPages.find(file, content, wanted, cancellation).orElseThrow(
                () -> new ProblemException(Problem.error(Place.of(file), "problem.original.words", file)));
        return Framed.at(places, new Framed.What.Words(words.in(text).strip()));
    }
}
