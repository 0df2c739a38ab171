package budgetexplorer.service.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.service.BrowseLibrary;
import java.util.List;

/// Makes the charts of a budget. A new chart is one line in [#of] and its class. Thread-safe.
public final class BudgetCharts {
    private final BrowseLibrary library;
    private final Messages messages;
    private final AmountFormat format;

    /// @param format whose unit the sentences use
    public BudgetCharts(BrowseLibrary library, Messages messages, AmountFormat format) {
        this.library = library;
        this.messages = messages;
        this.format = format;
    }

    /// All charts of a budget. One that cannot be drawn is empty and says why.
    public List<Chart> of(BudgetSummary budget) {
        var subject = Subject.read(library, budget);
        var words = new ChartWords(messages, new AmountFormat(format.unit()), subject);
        return List.of(new FlowChart(subject, words).chart(), new CategoryChart(subject, words).chart(),
                new UnitChart(subject, words).chart(), new ProjectChart(subject, words).chart(),
                new StructureCharts(subject, words).byUnit(), new StructureCharts(subject, words).byCategory(),
                new YearChart(subject, words).chart(), new ChangeChart(subject, words).chart());
    }
}
