package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import java.util.List;

/// Makes the charts of a comparison. A new chart is one line in [#of] and its class. Not thread-safe.
public record ComparisonCharts(Messages messages, AmountFormat format) {
    /// All charts of a comparison. One that cannot be drawn is empty and says why.
    public List<Chart> of(ComparisonTable table) {
        var subject = subject(table);
        int from = table.arrangement().baseline();
        int to = from == 0 ? Math.min(1, subject.count() - 1) : 0;
        return List.of(new GroupedChart(subject).chart(), new StackedCharts(subject).shares(),
                new StackedCharts(subject).amounts(), new RankingChart(subject).chart(),
                new DifferenceChart(subject, from, to).chart(), new SlopeChart(subject).chart(),
                new MultiplesChart(subject).chart(), new HeatChart(subject).chart(), new ScatterChart(subject).chart());
    }

    /// How the total of the budget that all are measured by becomes that of another one.
    ///
    /// @param to the place of the other
    public Chart difference(ComparisonTable table, int to) {
        return new DifferenceChart(subject(table), table.arrangement().baseline(), to).chart();
    }

    private ChartSubject subject(ComparisonTable table) {
        return new ChartSubject(new ComparisonWords(messages, format), table);
    }
}
