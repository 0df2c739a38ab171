package budgetexplorer.ui.guide;

import java.util.Optional;

/// A line of the list beside the page: of the contents, or of what was found.
public sealed interface GuideLine {
    /// What it leads to; empty for a title.
    Optional<GuidePlace> place();

    /// A title above pages or above what was found on a page.
    record Title(String text) implements GuideLine {
        @Override
        public Optional<GuidePlace> place() {
            return Optional.empty();
        }
    }

    /// A page.
    record Page(String name, String text) implements GuideLine {
        @Override
        public Optional<GuidePlace> place() {
            return Optional.of(GuidePlace.of(name));
        }
    }

    /// A sentence that has the words that are looked for.
    ///
    /// @param before what stands before the first of them, shortened
    /// @param match  the first of them as it stands there
    /// @param after  what stands behind it
    record Hit(GuidePlace target, String before, String match, String after) implements GuideLine {
        @Override
        public Optional<GuidePlace> place() {
            return Optional.of(target);
        }

        /// The sentence, its beginning shortened.
        public String text() {
            return before + match + after;
        }
    }
}
