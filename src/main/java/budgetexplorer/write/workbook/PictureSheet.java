package budgetexplorer.write.workbook;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Section.Table;
import budgetexplorer.write.workbook.Look.Part;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes a chart into a sheet of its own: the chart above, what it is drawn from below, where it can be edited. Only the
/// chart is printed, since the numbers are in the handout's tables. Not thread-safe.
record PictureSheet(SheetWriter writer, NumberFormats formats, Messages messages, Paper paper) {
    /// From how many digits on the names of small charts take much room.
    private static final int LONG_NAME = 18;

    void write(Chart chart) {
        ChartPlan plan = chart.data().isEmpty()
                ? new ChartPlan(List.of(), List.of(), List.of(), false)
                : ChartPlans.of(chart, new PlanWords(messages, formats));
        if (plan.plots().stream().allMatch(plot -> plot.series().isEmpty())) {
            table(chart, plan);
        } else {
            charts(chart, plan);
        }
    }

    /// What has no chart, as a table like others.
    private void table(Chart chart, ChartPlan plan) {
        Table numbers = plan.table();
        var table = new Table(chart.label(), chart.heading(), List.of(), numbers.columns(), 1, numbers.rows(),
                chart.notes());
        int body = TableSheet.write(table, writer, formats, messages);
        if (plan.shades()) {
            Shades.add(writer.sheet(), body, numbers.rows().size(), numbers.columns().size());
        }
    }

    private void charts(Chart chart, ChartPlan plan) {
        XSSFSheet sheet = writer.sheet();
        sheet.setDefaultRowHeightInPoints((float) ChartArea.ROW_POINTS);
        sheet.getCTWorksheet().getSheetFormatPr().setCustomHeight(true);
        Table table = plan.table();
        Widths widths = Widths.of(table, new AmountFormat(formats.unit()));
        widths.apply(sheet);
        int lastColumn = ChartArea.lastColumn(sheet);
        var area = new ChartArea(plan.plots(), widths.of(0) > LONG_NAME);

        int row = area.rows();
        for (String note : chart.notes()) {
            writer.sentence(row, lastColumn, note, Part.REMARK, widths.between(0, lastColumn));
            row++;
        }
        print(sheet, area, lastColumn, Math.max(row - 1, 0));

        writer.sentence(row + 1, lastColumn, messages.text("workbook.data", formats.unit().label()), Part.REMARK,
                widths.between(0, lastColumn));
        var place = new TableBlock(writer, formats, widths).write(table, row + 2);
        for (int index = 0; index < plan.plots().size(); index++) {
            draw(chart, plan.plots().get(index), area, index, place.header());
        }
    }

    private void print(XSSFSheet sheet, ChartArea area, int lastColumn, int lastRow) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        paper.prepare(sheet, area.height() <= ChartArea.WIDTH, 1);
    }

    private void draw(Chart chart, Plot plot, ChartArea area, int index, int top) {
        XSSFSheet sheet = writer.sheet();
        XSSFClientAnchor anchor = area.place(index, sheet);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFChart drawn = sheet.createDrawingPatriarch().createChart(anchor);
        drawn.getGraphicFrame().setName(chart.label() + " " + (index + 1));
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(chart.heading());
        new NativeChart(drawn, sheet, plot, top, area.letters()).draw();
    }
}
