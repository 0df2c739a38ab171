package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.PagePlace;
import java.util.List;
import java.util.Optional;

/// Finds where words of a text stand on the pages of a PDF, whatever lines and pages they were broken into. Stateless.
public final class WordsOnPages {
    /// How much of what surrounds the words is looked for: the most first, less where something stands between, such as
    /// the number of a page.
    private static final List<Integer> CONTEXTS = List.of(40, 20, 10, 5);

    private WordsOnPages() {}

    /// Words within a text.
    ///
    /// @param before what stands before them
    /// @param words  the words
    /// @param after  what stands behind them
    public record Wanted(String before, String words, String after) {}

    /// Where words stand: one place for each line that they are broken into. Where the same stands several times, the first.
    /// Empty if the pages do not say it.
    ///
    /// @throws ProblemException if the document is damaged or needs a password
    public static Optional<List<PagePlace>> find(String file, byte[] content, Wanted wanted,
            Cancellation cancellation) throws ProblemException {
        return OpenedPdf.with(file, content, document -> find(PageText.of(file, document, cancellation), wanted));
    }

    static Optional<List<PagePlace>> find(PageText text, Wanted wanted) {
        String words = PageText.plain(wanted.words());
        String before = PageText.plain(wanted.before());
        String after = PageText.plain(wanted.after());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int context : CONTEXTS) {
            String left = before.substring(Math.max(0, before.length() - context));
            String right = after.substring(0, Math.min(context, after.length()));
            for (Wanted sides : List.of(new Wanted(left, words, right), new Wanted(left, words, ""),
                    new Wanted("", words, right))) {
                int at = sides.before().isEmpty() && sides.after().isEmpty() ? -1 : text.find(sides);
                if (at >= 0) {
                    return Optional.of(text.places(at, at + words.length()));
                }
            }
        }
        return Optional.empty();
    }
}
