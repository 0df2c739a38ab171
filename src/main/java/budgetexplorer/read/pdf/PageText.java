package budgetexplorer.read.pdf;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Characters;
import budgetexplorer.model.original.PagePlace;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// All characters of a document but the blanks, in their order, and where each stands.
final class PageText {
    /// How far a glyph reaches above and below its line, in parts of its size.
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.16;

    private final StringBuilder characters = new StringBuilder();
    private final List<PagePlace> places = new ArrayList<>();

    private PageText() {}

    static PageText of(PDDocument document, Cancellation cancellation) throws IOException {
        var text = new PageText();
        new Glyphs(text, cancellation).writeText(document, Writer.nullWriter());
        return text;
    }

    /// Notes each glyph as it comes, without looking for lines and words.
    private static final class Glyphs extends PDFTextStripper {
        private final PageText text;
        private final Cancellation cancellation;

        private Glyphs(PageText text, Cancellation cancellation) {
            this.text = text;
            this.cancellation = cancellation;
        }

        @Override
        protected void startPage(PDPage page) {
            cancellation.check();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            text.add(glyph, getCurrentPageNo());
        }
    }

    private void add(TextPosition glyph, int page) {
        String plain = plain(glyph.getUnicode());
        double size = Math.abs(glyph.getFontSizeInPt());
        var place = new PagePlace(page, glyph.getX(), glyph.getY() - size * ASCENT, glyph.getWidth(),
                size * (ASCENT + DESCENT));
        for (int i = 0; i < plain.length(); i++) {
            characters.append(plain.charAt(i));
            places.add(place);
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
