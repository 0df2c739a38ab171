package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Handout;
import java.util.List;

/// Makes what is printed, saved and exported of a comparison. Not thread-safe.
@SuppressWarnings("DoNotCallSuggester")
public record ComparisonHandout(Messages messages, AmountFormat format) {
    /// The table with charts after it.
    public Handout of(ComparisonTable table, List<Chart> charts) {
        throw new UnsupportedOperationException(table.toString() + charts);
    }
}
