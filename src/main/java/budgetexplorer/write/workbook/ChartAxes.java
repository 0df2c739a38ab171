package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.Ink;
import budgetexplorer.write.workbook.Plot.Kind;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/// Makes the axes of a chart. For one chart.
record ChartAxes(XSSFChart chart, Plot plot, double letters) {
    private static final double THIN = 0.75;

    /// The chart's data, which have no series yet, between its axes.
    XDDFChartData data() {
        XDDFChartAxis across = plot.kind() == Kind.POINTS ? across() : names();
        XDDFValueAxis values = values();
        XDDFChartData data = chart.createData(NativeChart.type(plot.kind()), across, values);
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxList()) {
            if (axis.isSetTitle()) {
                ChartStyle.letters(axis.getTitle(), letters, false, Ink.Role.MUTED);
            }
            // or the axis would write a dash for zero, as the cells do
            axis.getNumFmt().setSourceLinked(false);
        }
        return data;
    }

    /// The names are read from the top where bars lie; where bars go below zero, the names stay beside them.
    private XDDFCategoryAxis names() {
        boolean lying = plot.isLying();
        XDDFCategoryAxis axis = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        axis.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(ChartStyle.line(Ink.Role.AXIS, THIN));
        chart.getCTChart().getPlotArea().getCatAxList().forEach(RawValue::nameEvery);
        return axis;
    }

    private XDDFValueAxis values() {
        boolean lying = plot.isLying();
        XDDFValueAxis axis = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        describe(axis, plot.axis().title(), plot.axis().format());
        axis.setVisible(!plot.small());
        // beside the last name where the names begin at the top
        axis.setTickLabelPosition(lying ? AxisTickLabelPosition.NEXT_TO : AxisTickLabelPosition.LOW);
        axis.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(
                plot.kind() == Kind.POINTS ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
        plot.axis().range().ifPresent(range -> {
            range.low().ifPresent(axis::setMinimum);
            range.high().ifPresent(axis::setMaximum);
        });
        return axis;
    }

    private XDDFValueAxis across() {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.BOTTOM);
        describe(axis, plot.axis().other().title(), plot.axis().other().format());
        axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        return axis;
    }

    private void describe(XDDFValueAxis axis, String title, String format) {
        if (!title.isBlank() && !plot.small()) {
            axis.setTitle(title);
        }
        axis.setNumberFormat(format);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddMajorGridProperties()
                .setLineProperties(plot.small() ? ChartStyle.noLine() : ChartStyle.line(Ink.Role.GRID, THIN));
        axis.getOrAddShapeProperties().setLineProperties(ChartStyle.noLine());
    }
}
