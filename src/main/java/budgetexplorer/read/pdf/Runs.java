package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Keeps the digits of a number together: one that is wider than its column is no two numbers.
final class Runs {
    /// How far the digits of a number stand apart at most, in sizes.
    private static final double APART = 0.1;

    private Runs() {}

    /// The characters in the order in which they were drawn, numbers as one run and each other one as its own.
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !isOneNumber(glyphs.get(i - 1), glyphs.get(i))) {
                runs.add(glyphs.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static boolean isOneNumber(Glyph one, Glyph next) {
        return isOfNumber(one) && isOfNumber(next) && Math.abs(next.x() - one.end()) <= APART * one.size()
                && Math.abs(next.baseline() - one.baseline()) <= APART * one.size();
    }

    private static boolean isOfNumber(Glyph glyph) {
        char character = glyph.text().charAt(0);
        return Character.isDigit(character) || ",.-".indexOf(character) >= 0;
    }
}
