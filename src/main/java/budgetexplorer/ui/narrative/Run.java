package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;

/// A piece of a paragraph.
public sealed interface Run {
    /// Of words that do not stand in the narrative.
    int NOWHERE = -1;

    /// The words.
    String text();

    /// Where they begin in the narrative's text, or [#NOWHERE].
    int start();

    /// Words that claim no number.
    record Plain(String text, int start) implements Run {
        /// Words of the program.
        Plain(String text) {
            this(text, NOWHERE);
        }
    }

    /// A number that is understood.
    record Marked(String text, Figure figure) implements Run {
        @Override
        public int start() {
            return figure.span().start();
        }
    }

    /// A number that nothing is known of.
    record Unclear(String text, int start) implements Run {}
}
