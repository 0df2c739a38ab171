package budgetexplorer.ui.kit.chart;

import budgetexplorer.model.chart.Mark;

/// What a chart says to those who hear it.
public interface ChartWording {
    /// Of the chart as a whole.
    ///
    /// @param marks how many there are
    String summary(String heading, int marks);

    /// Of the mark the keyboard is at.
    ///
    /// @param place from 1
    String mark(Mark mark, int place, int marks);
}
