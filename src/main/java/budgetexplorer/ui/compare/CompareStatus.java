package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Row;
import java.util.ArrayList;
import java.util.List;

/// Says in the status line what of a comparison is shown.
record CompareStatus(Messages messages) {
    String of(ComparisonTable table) {
        Comparison comparison = table.comparison();
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("compare.status", comparison.sides().size(), table.lines().size()));
        if (table.hidden() > 0) {
            parts.add(messages.text("compare.status.hidden", table.hidden()));
        }
        if (comparison.rows().stream().anyMatch(Row::opens)) {
            parts.add(messages.text("compare.status.opens"));
        }
        parts.add(messages.text("compare.status.missing"));
        return String.join(messages.text("list.separator.long"), parts);
    }
}
