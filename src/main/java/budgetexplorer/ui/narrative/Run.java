package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;

/// A piece of a paragraph.
public sealed interface Run {
    /// The words.
    String text();

    /// Words that claim no number.
    record Plain(String text) implements Run {}

    /// A number that is understood.
    record Marked(String text, Figure figure) implements Run {}

    /// A number that nothing is known of.
    record Unclear(String text) implements Run {}
}
