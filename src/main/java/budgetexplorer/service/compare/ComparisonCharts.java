package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import java.util.List;

/// Makes the charts of a comparison. A new chart is one line in [#of] and its class. Not thread-safe.
@SuppressWarnings("DoNotCallSuggester")
public record ComparisonCharts(Messages messages, AmountFormat format) {
    /// All charts of a comparison. One that cannot be drawn is empty and says why.
    public List<Chart> of(ComparisonTable table) {
        throw new UnsupportedOperationException(table.toString());
    }
}
