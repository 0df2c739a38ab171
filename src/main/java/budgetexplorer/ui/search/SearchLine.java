package budgetexplorer.ui.search;

import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;

/// A line of the results.
public sealed interface SearchLine {
    /// Above the hits of one kind.
    record Heading(HitGroup group) implements SearchLine {}

    /// Something that was found.
    record Result(Hit hit) implements SearchLine {}
}
