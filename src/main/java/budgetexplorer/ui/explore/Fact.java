package budgetexplorer.ui.explore;

import budgetexplorer.model.link.Link;
import java.util.Optional;

/// A fact on the card, and where it is stated.
///
/// @param words    the fact; may be empty where the link says all
/// @param evidence the words of the link; empty without one
/// @param link     where it leads
record Fact(String words, String evidence, Optional<Link> link) {
    static Fact of(String words) {
        return new Fact(words, "", Optional.empty());
    }

    static Fact link(String words, String evidence, Link link) {
        return new Fact(words, evidence, Optional.of(link));
    }

    /// The whole fact as text.
    String text() {
        return (words + " " + evidence).strip();
    }
}
