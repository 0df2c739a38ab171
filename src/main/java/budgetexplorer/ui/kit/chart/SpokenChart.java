package budgetexplorer.ui.kit.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.chart.Mark;

/// What charts say to those who hear them, in the program's language.
public record SpokenChart(Messages messages) implements ChartWording {
    @Override
    public String summary(String heading, int marks) {
        return messages.text("chart.accessible", heading, marks);
    }

    @Override
    public String mark(Mark mark, int place, int marks) {
        return messages.text("chart.mark.accessible", mark.tip().replace("\n", messages.text("list.separator")), place,
                marks);
    }
}
