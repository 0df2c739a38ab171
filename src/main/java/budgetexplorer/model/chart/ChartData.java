package budgetexplorer.model.chart;

/// What a chart shows. Amounts that are absent are missing, which is not zero.
public sealed interface ChartData permits BarData, StackData, LineData, WaterfallData, FlowData,
        GroupData, SlopeData, MultiplesData, ScatterData, HeatData {
    /// Whether there is nothing to show.
    boolean isEmpty();
}
