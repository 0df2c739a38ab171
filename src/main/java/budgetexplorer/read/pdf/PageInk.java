package budgetexplorer.read.pdf;

import java.util.List;

/// What is drawn on a page. Immutable.
///
/// @param page       from 1
/// @param width      in points
/// @param height     in points
/// @param glyphs     in the order in which they were drawn
/// @param hasPicture whether a picture is on it, which may hold words that are no text
/// @param unreadable how many characters are drawn of which the file does not say what they are
/// @param unseen     how many are there without being seen, as where words were recognised in a scanned page
/// @param sideways   how many run across the others, and were left out
/// @param turn       how it was turned so that its lines run from left to right
record PageInk(int page, double width, double height, List<Glyph> glyphs, List<Rule> rules, boolean hasPicture,
        int unreadable, int unseen, int sideways, Turn turn) {
    PageInk {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
