package budgetexplorer.model.review;

import budgetexplorer.model.link.Link;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a review note is on.
public sealed interface Anchor {
    /// What the auditor found.
    ///
    /// @param code of the finding, the same in another draft
    record Found(String code) implements Anchor {
        private static final Pattern FORM = Pattern.compile("[0-9A-F]{8}");

        @Override
        public String text() {
            return code;
        }
    }

    /// A line, a figure, a cell or a sentence.
    record At(Link place) implements Anchor {
        @Override
        public String text() {
            return place.text();
        }
    }

    /// The text form, which libraries keep.
    String text();

    /// Reads a text form; empty if the text is none.
    static Optional<Anchor> parse(String text) {
        return Found.FORM.matcher(text).matches() ? Optional.of(new Found(text)) : Link.parse(text).map(At::new);
    }
}
