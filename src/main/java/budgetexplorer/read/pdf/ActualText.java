package budgetexplorer.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Gives characters the words that the page says they stand for (`/ActualText`), where that is not what the font says: for
/// letters that a font draws as one, or lacks. For one page and one thread.
final class ActualText {
    private final Deque<Passage> open = new ArrayDeque<>();

    /// A piece of the page's contents.
    ///
    /// @param words what it stands for; null if it says nothing
    /// @param first the number of its first character
    private record Passage(@Nullable String words, int first) {}

    void begin(@Nullable COSDictionary properties, int first) {
        open.push(new Passage(properties != null
                && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text
                        ? text.getString()
                        : null,
                first));
    }

    /// The latest passage ends.
    ///
    /// @param glyphs all characters so far, of which those of the passage are replaced
    void end(List<DrawnGlyph> glyphs) {
        Passage passage = open.poll();
        if (passage != null && passage.words() != null && passage.first() < glyphs.size()) {
            replace(glyphs.subList(passage.first(), glyphs.size()), passage.words());
        }
    }

    /// Character by character if there are as many; else the first one says it all, if they stand side by side.
    private static void replace(List<DrawnGlyph> glyphs, String words) {
        String plain = PlainForms.of(words);
        int[] characters = plain.codePoints().toArray();
        if (characters.length == glyphs.size()) {
            for (int i = 0; i < characters.length; i++) {
                glyphs.set(i, glyphs.get(i).saying(Character.toString(characters[i])));
            }
        } else if (characters.length > 0 && glyphs.getFirst().isBeside(glyphs)) {
            DrawnGlyph whole = glyphs.getFirst().saying(plain).over(glyphs);
            glyphs.clear();
            glyphs.add(whole);
        }
    }

    int depth() {
        return open.size();
    }

    /// What was begun since and did not end has no words.
    void close(int depth) {
        while (open.size() > depth) {
            open.pop();
        }
    }
}
