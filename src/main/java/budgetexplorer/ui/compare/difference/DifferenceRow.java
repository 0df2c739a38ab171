package budgetexplorer.ui.compare.difference;

import budgetexplorer.compare.difference.Change;

/// A row of the list of changes.
sealed interface DifferenceRow {
    /// The table that the changes below it are of, with how many there are.
    record Heading(String text) implements DifferenceRow {}

    /// A change.
    ///
    /// @param shortPlace with codes alone for what it stands under
    /// @param lookedFor all of its words, in lower case
    record Item(Change change, String kind, String place, String shortPlace, String aspect, String old, String now,
            String difference,
            String remark, String lookedFor) implements DifferenceRow {}
}
