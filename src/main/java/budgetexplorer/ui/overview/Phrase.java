package budgetexplorer.ui.overview;

import budgetexplorer.model.link.Link;
import org.jspecify.annotations.Nullable;

/// Words of the page, most often a number.
///
/// @param link   where it leads; absent for words that lead nowhere
/// @param tip    what is said to those who point at it; empty if nothing is
/// @param tabbed whether the Tab key stops there; it need not where its neighbour leads to the same place
record Phrase(String text, @Nullable Link link, String tip, boolean tabbed) {
    /// Words that lead nowhere.
    static Phrase words(String text) {
        return new Phrase(text, null, "", false);
    }

    /// Words that lead nowhere, and why they are all that can be said.
    static Phrase missing(String text, String reason) {
        return new Phrase(text, null, reason, false);
    }

    /// A number that leads somewhere.
    static Phrase link(String text, Link link, String tip) {
        return new Phrase(text, link, tip, true);
    }

    /// The same in other words, beside the number it comes from.
    Phrase derived(String words) {
        return new Phrase(words, link, tip, false);
    }
}
