package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.chart.GroupData;
import budgetexplorer.model.chart.HeatData;
import budgetexplorer.model.chart.LineData;
import budgetexplorer.model.chart.MultiplesData;
import budgetexplorer.model.chart.ScatterData;
import budgetexplorer.model.chart.SlopeData;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.chart.WaterfallData;

/// Plans what charts become in a workbook.
final class ChartPlans {
    private ChartPlans() {}

    static ChartPlan of(Chart chart, PlanWords words) {
        String title = chart.heading();
        return switch (chart.data()) {
            case BarData bars -> new BarPlans(words, title).of(bars);
            case GroupData groups -> new BarPlans(words, title).of(groups);
            case StackData stacks -> new BarPlans(words, title).of(stacks);
            case MultiplesData multiples -> new MultiplesPlan(words).of(multiples);
            case WaterfallData waterfall -> new WaterfallPlan(words, title, waterfall).plan();
            case LineData lines -> new LinePlans(words, title).of(lines);
            case SlopeData slopes -> new LinePlans(words, title).of(slopes);
            case ScatterData points -> new PointPlan(words, title).of(points);
            case HeatData heat -> TablePlans.of(heat, words);
            case FlowData flows -> TablePlans.of(flows, words);
        };
    }
}
