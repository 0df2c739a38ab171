package budgetexplorer.ui.compare.difference;

import budgetexplorer.model.link.Link;

/// A row of the list of findings.
sealed interface FindingRow {
    /// What became of the findings below it, and how many there are.
    record Heading(String text) implements FindingRow {}

    /// A finding.
    record Item(String text, Link link) implements FindingRow {}
}
