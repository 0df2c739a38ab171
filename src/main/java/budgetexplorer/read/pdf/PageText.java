package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Characters;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadLimits;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// All characters of a document but the blanks, in their order, and where each stands.
final class PageText {
    private final StringBuilder characters = new StringBuilder();
    private final List<PagePlace> places = new ArrayList<>();

    private PageText() {}

    /// @param file the file's name, for messages
    /// @throws ProblemException if the document goes beyond a limit
    static PageText of(String file, PDDocument document, Cancellation cancellation)
            throws IOException, ProblemException {
        var text = new PageText();
        var fonts = new FontGuard();
        var guard = new ReadGuard(file, ReadLimits.STANDARD, cancellation);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.add(new PageScanner(document.getPage(page - 1), page, PageLimits.of(file), fonts, guard).scan());
        }
        return text;
    }

    private void add(PageInk page) {
        for (TextLine line : TextLine.of(page.glyphs())) {
            for (Glyph glyph : line.glyphs()) {
                PagePlace place = page.turn().place(page.page(), Box.around(List.of(glyph)));
                plain(glyph.text()).chars().forEach(character -> {
                    characters.append((char) character);
                    places.add(place);
                });
            }
        }
    }

    /// A text without blanks, and with one form for characters that have several.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).chars().filter(each -> !Characters.isBlank((char) each))
                .forEach(each -> plain.append((char) each));
        return plain.toString();
    }

    /// Where words stand first with what is before and behind them; negative if nowhere.
    ///
    /// @return the index of their own first character
    int find(WordsOnPages.Wanted wanted) {
        int at = characters.indexOf(wanted.before() + wanted.words() + wanted.after());
        return at < 0 ? at : at + wanted.before().length();
    }

    /// The places of characters, one for each line that they stand in.
    List<PagePlace> places(int start, int end) {
        List<PagePlace> lines = new ArrayList<>();
        for (PagePlace place : places.subList(start, end)) {
            if (!lines.isEmpty() && isBeside(lines.getLast(), place)) {
                lines.set(lines.size() - 1, both(lines.getLast(), place));
            } else {
                lines.add(place);
            }
        }
        return lines;
    }

    private static boolean isBeside(PagePlace before, PagePlace next) {
        return before.page() == next.page() && next.x() >= before.x() && next.y() < before.y() + before.height()
                && before.y() < next.y() + next.height();
    }

    private static PagePlace both(PagePlace one, PagePlace other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new PagePlace(one.page(), x, y,
                Math.max(one.x() + one.width(), other.x() + other.width()) - x,
                Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }
}
