package budgetexplorer.write.workbook;

import budgetexplorer.model.chart.Ink;
import budgetexplorer.write.workbook.Plot.Kind;
import budgetexplorer.write.workbook.Plot.Paint;
import budgetexplorer.write.workbook.Plot.Series;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/// Draws a [Plot] as a chart of the office program, from the cells of a table. For one chart.
///
/// @param top    the row that the table begins at
/// @param letters how large its text is, in points
record NativeChart(XSSFChart chart, XSSFSheet sheet, Plot plot, int top, double letters) {
    private static final double TITLE = 1.4;
    private static final int GAP_BETWEEN_BARS = 60;
    private static final int GAP_BETWEEN_STACKS = 45;
    private static final int STACKED = 100;
    private static final double LINE = 2.25;
    private static final int MARKER = 7;
    private static final int LARGE_MARKER = 9;
    private static final int MOST_ABOVE = 5;

    void draw() {
        frame();
        XDDFChartData data = new ChartAxes(chart, plot, letters).data();
        arrange(data);
        for (Series series : plot.series()) {
            style(series, add(data, series));
        }
        chart.plot(data);
        for (int index = 0; index < plot.series().size(); index++) {
            label(plot.series().get(index), data.getSeries(index));
        }
        legend();
    }

    private void frame() {
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setTitleText(plot.title());
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        ChartStyle.letters(chart.getCTChart().getTitle(), letters * TITLE, true, Ink.Role.TEXT);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        var ground = new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr());
        ground.setFillProperties(ChartStyle.solid(Ink.Role.GROUND));
        ground.setLineProperties(ChartStyle.noLine());
        ChartStyle.letters(chart.getCTChartSpace().addNewTxPr(), letters, Ink.Role.MUTED.onPaper());
    }

    private void arrange(XDDFChartData data) {
        data.setVaryColors(false);
        switch (data) {
            case XDDFBarChartData bars -> {
                bars.setBarDirection(plot.isLying() ? BarDirection.BAR : BarDirection.COL);
                bars.setBarGrouping(switch (plot.kind()) {
                    case STACKED_BARS, WATERFALL -> BarGrouping.STACKED;
                    case SHARE_BARS -> BarGrouping.PERCENT_STACKED;
                    default -> BarGrouping.CLUSTERED;
                });
                bars.setGapWidth(plot.kind().isStacked() ? GAP_BETWEEN_STACKS : GAP_BETWEEN_BARS);
                RawValue.set(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(),
                        plot.kind().isStacked() ? STACKED : 0);
            }
            case XDDFLineChartData lines -> lines.setGrouping(Grouping.STANDARD);
            case XDDFScatterChartData points -> points.setStyle(ScatterStyle.LINE_MARKER);
            default -> throw new IllegalStateException(data.toString());
        }
    }

    private XDDFChartData.Series add(XDDFChartData data, Series series) {
        XDDFNumericalDataSource<Double> values = numbers(series.cells().values());
        XDDFChartData.Series added = plot.kind() == Kind.POINTS
                ? data.addSeries(numbers(series.cells().places()), values)
                : data.addSeries(names(series.cells().places()), values);
        CellRangeAddress name = shifted(series.cells().name());
        added.setTitle(text(name), new CellReference(sheet.getSheetName(), name.getFirstRow(), name.getFirstColumn(),
                true, true));
        return added;
    }

    private String text(CellRangeAddress cell) {
        return sheet.getRow(cell.getFirstRow()).getCell(cell.getFirstColumn()).getStringCellValue();
    }

    private XDDFNumericalDataSource<Double> numbers(CellRangeAddress cells) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, shifted(cells));
    }

    private XDDFCategoryDataSource names(CellRangeAddress cells) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, shifted(cells));
    }

    private CellRangeAddress shifted(CellRangeAddress cells) {
        return new CellRangeAddress(cells.getFirstRow() + top, cells.getLastRow() + top, cells.getFirstColumn(),
                cells.getLastColumn());
    }

    private void style(Series series, XDDFChartData.Series added) {
        switch (added) {
            case XDDFBarChartData.Series bars -> {
                bars.setInvertIfNegative(false);
                bars.setFillProperties(ChartStyle.fill(series.paint()));
                bars.setLineProperties(ChartStyle.outline(series.paint()));
                points(series.points(), bars);
            }
            case XDDFLineChartData.Series line -> {
                line.setSmooth(false);
                line.setLineProperties(ChartStyle.line(ink(series), LINE));
                line.setMarkerStyle(MarkerStyle.CIRCLE);
                mark(line.getCTLineSer().getMarker(), MARKER, ink(series));
                LinePoints.hollow(line.getCTLineSer(), series, MARKER, LINE);
            }
            case XDDFScatterChartData.Series point -> {
                point.setSmooth(false);
                point.setLineProperties(ChartStyle.noLine());
                point.setMarkerStyle(MarkerStyle.CIRCLE);
                mark(point.getCTScatterSer().getMarker(), LARGE_MARKER, ink(series));
            }
            default -> throw new IllegalStateException(added.toString());
        }
    }

    private static Ink ink(Series series) {
        return series.paint().ink().orElse(Ink.Role.NEUTRAL);
    }

    private static void mark(CTMarker marker, int size, Ink ink) {
        RawValue.set(marker.addNewSize(), size);
        var shape = new XDDFShapeProperties(marker.addNewSpPr());
        shape.setFillProperties(ChartStyle.solid(ink));
        shape.setLineProperties(ChartStyle.line(Ink.Role.GROUND, 1));
    }

    private static void points(List<Paint> points, XDDFBarChartData.Series bars) {
        for (int index = 0; index < points.size(); index++) {
            XDDFDataPoint point = bars.getDataPoint(index);
            point.setInvertIfNegative(false);
            point.setFillProperties(ChartStyle.fill(points.get(index)));
            point.setLineProperties(ChartStyle.outline(points.get(index)));
        }
    }

    private void label(Series series, XDDFChartData.Series added) {
        if (!plot.labels() || series.paint().ink().isEmpty()) {
            return;
        }
        var labels = new ChartLabels(plot.kind(), letters);
        switch (added) {
            case XDDFBarChartData.Series bars -> labels.values(bars.getCTBarSer().addNewDLbls(), series);
            case XDDFLineChartData.Series line -> labels.values(line.getCTLineSer().addNewDLbls(), series);
            case XDDFScatterChartData.Series point -> labels.names(point.getCTScatterSer().addNewDLbls(), series);
            default -> throw new IllegalStateException(added.toString());
        }
    }

    private void legend() {
        long listed = plot.series().stream().filter(Series::listed).count();
        boolean signsTell = plot.kind() == Kind.WATERFALL && plot.isLying();
        if (listed == 0 || plot.series().size() == 1 || signsTell) {
            return;
        }
        XDDFChartLegend legend = chart.getOrAddLegend();
        boolean above = plot.kind().isBars() || listed <= MOST_ABOVE;
        legend.setPosition(above ? LegendPosition.TOP : LegendPosition.RIGHT);
        legend.setOverlay(false);
        for (int index = 0; index < plot.series().size(); index++) {
            if (!plot.series().get(index).listed()) {
                XDDFLegendEntry entry = legend.addEntry();
                entry.setIndex(index);
                entry.setDelete(true);
            }
        }
    }

    /// What POI calls this kind of chart.
    static ChartTypes type(Kind kind) {
        return switch (kind) {
            case BARS, STACKED_BARS, SHARE_BARS, WATERFALL -> ChartTypes.BAR;
            case LINES -> ChartTypes.LINE;
            case POINTS -> ChartTypes.SCATTER;
        };
    }
}
