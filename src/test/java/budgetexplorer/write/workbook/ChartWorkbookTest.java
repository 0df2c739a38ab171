package budgetexplorer.write.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.handout.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;

class ChartWorkbookTest {
    @Test
    void aChartIsDrawnFromTheCellsBelowItAndNamedByItsSentence() {
        XSSFChart chart = chart(SampleCharts.groups());

        assertThat(chart.getTitleText().getString()).startsWith("科学技术局以科学技术支出为主");
        CTBarSer second = bars(chart).getSerArray(1);
        assertThat(text(chart, second.getTx().getStrRef().getF())).containsExactly("510 工业和信息化局 · 2025");
        assertThat(text(chart, second.getCat().getStrRef().getF())).startsWith("206 科学技术支出", "208 社会保障和就业支出");
        assertThat(numbers(chart, second.getVal().getNumRef().getF())).containsExactly(Optional.empty(),
                Optional.of(9021.01), Optional.of(912.30), Optional.of(6180.66), Optional.of(1006.60));
    }

    @Test
    void whatIsMissingIsAGapAndNotZero() {
        CTBarSer second = bars(chart(SampleCharts.groups())).getSerArray(1);

        assertThat(second.getVal().getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(5);
        assertThat(second.getVal().getNumRef().getNumCache().getPtList()).extracting(point -> point.getIdx())
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(chart(SampleCharts.groups()).getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");
    }

    @Test
    void seriesHaveTheColoursOfTheirInk() {
        CTBarSer first = bars(chart(SampleCharts.groups())).getSerArray(0);

        assertThat(first.getSpPr().getSolidFill().getSrgbClr().xgetVal().getStringValue())
                .isEqualToIgnoringCase("2E6EB5");
    }

    @Test
    void everyBarOfARankingHasAColourOfItsOwn() {
        CTBarSer only = bars(chart(SampleCharts.bars())).getSerArray(0);

        assertThat(only.getDPtList()).hasSize(4);
        assertThat(numbers(chart(SampleCharts.bars()), only.getVal().getNumRef().getF()))
                .containsExactly(Optional.of(17120.57), Optional.of(9988.77), Optional.of(-120.5), Optional.empty());
    }

    @Test
    void stacksAreStackedAndSharesFillTheirBar() {
        assertThat(bars(chart(SampleCharts.stacks(StackData.Scale.AMOUNTS))).getGrouping().getVal())
                .isEqualTo(STBarGrouping.STACKED);
        assertThat(bars(chart(SampleCharts.stacks(StackData.Scale.SHARES))).getGrouping().getVal())
                .isEqualTo(STBarGrouping.PERCENT_STACKED);
    }

    @Test
    void twelveDepartmentsByTwentySixCategoriesAreOneChart() {
        CTBarChart bars = bars(chart(SampleCharts.manyGroups()));

        assertThat(bars.getSerList()).hasSize(12)
                .allMatch(series -> series.getVal().getNumRef().getNumCache().getPtCount().getVal() == 26);
    }

    @Test
    void aSlopeIsALineBetweenTwoPlaces() {
        XSSFChart chart = chart(SampleCharts.slopes());
        CTLineSer first = area(chart).getLineChartArray(0).getSerArray(0);

        assertThat(text(chart, first.getTx().getStrRef().getF())).containsExactly("206 科学技术支出");
        assertThat(text(chart, first.getCat().getStrRef().getF())).containsExactly("2025 年", "2026 年");
        assertThat(numbers(chart, first.getVal().getNumRef().getF())).containsExactly(Optional.of(8000.10),
                Optional.of(9050.14));
    }

    @Test
    void aPointThatFollowsFromOtherFiguresIsHollow() {
        CTLineSer first = area(chart(SampleCharts.lines())).getLineChartArray(0).getSerArray(0);

        assertThat(first.getDPtList()).extracting(point -> point.getIdx().getVal()).containsExactly(0L, 1L, 2L);
        assertThat(first.getDPtArray(0).getMarker().getSpPr().getSolidFill().getSrgbClr().xgetVal().getStringValue())
                .isEqualTo("FFFFFF");
    }

    @Test
    void aPointIsASeriesThatIsLabelledWithItsName() {
        XSSFChart chart = chart(SampleCharts.scatter());
        List<CTScatterSer> points = area(chart).getScatterChartArray(0).getSerList();

        assertThat(points).hasSize(12).allMatch(point -> point.getDLbls().getShowSerName().getVal());
        assertThat(numbers(chart, points.get(1).getXVal().getNumRef().getF())).containsExactly(Optional.of(1277.0));
        assertThat(numbers(chart, points.get(1).getYVal().getNumRef().getF())).containsExactly(Optional.of(0.894));
    }

    @Test
    void everyPanelIsASmallChartToTheSameScale() {
        XSSFDrawing drawing = sheet(SampleCharts.multiples()).getDrawingPatriarch();
        List<XSSFChart> charts = drawing.getCharts();

        assertThat(charts).hasSize(12);
        assertThat(charts).extracting(chart -> area(chart).getValAxArray(0).getScaling().getMax().getVal())
                .containsOnly(area(charts.getFirst()).getValAxArray(0).getScaling().getMax().getVal());
        assertThat(drawing.getShapes()).hasSize(12).extracting(shape -> ((XSSFGraphicFrame) shape).getId())
                .doesNotHaveDuplicates();
    }

    /// From 100 down to −200, to −250, and up to 150: what is seen and what it stands on.
    @Test
    void aWaterfallAcrossZeroStandsOnBothSides() {
        XSSFChart chart = chart(SampleCharts.waterfall("过零",
                List.of(SampleCharts.step(Kind.LEVEL, "2025 年", "100"),
                        SampleCharts.step(Kind.CHANGE, "206 科学", "-300"),
                        SampleCharts.step(Kind.CHANGE, "208 社保", "-50"),
                        SampleCharts.step(Kind.CHANGE, "221 住房", "400"),
                        SampleCharts.step(Kind.LEVEL, "2026 年", "150"))));

        assertThat(bars(chart).getSerList()).extracting(series -> series.getTx().getStrRef().getStrCache().getPtArray(0)
                .getV()).containsExactly("底座（不显示）", "总额", "增加", "增加（零以下）", "减少", "减少（零以下）");
        assertThat(drawn(chart, 0)).containsExactly(0, 0, -200, 0, 0);
        assertThat(drawn(chart, 1)).containsExactly(100, 0, 0, 0, 150);
        assertThat(drawn(chart, 2)).containsExactly(0, 0, 0, 150, 0);
        assertThat(drawn(chart, 3)).containsExactly(0, 0, 0, -250, 0);
        assertThat(drawn(chart, 4)).containsExactly(0, 100, 0, 0, 0);
        assertThat(drawn(chart, 5)).containsExactly(0, -200, -50, 0, 0);
        assertThat(bars(chart).getSerArray(0).getSpPr().isSetNoFill()).isTrue();
        assertThat(chart.getCTChart().getLegend().getLegendEntryList()).extracting(entry -> entry.getIdx().getVal())
                .containsExactly(0L, 1L, 3L, 5L);
    }

    @Test
    void aHeatTableIsShadedByTheOfficeProgram() {
        XSSFSheet sheet = sheet(SampleCharts.heat());

        assertThat(sheet.getDrawingPatriarch()).isNull();
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
        assertThat(sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0).getFormattingRanges()[0]
                .formatAsString()).isEqualTo("B3:G10");
    }

    @Test
    void aFlowIsATable() {
        XSSFSheet sheet = sheet(SampleCharts.flows());

        assertThat(sheet.getDrawingPatriarch()).isNull();
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("206 科学技术支出");
        assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(100.0);
    }

    @Test
    void aChartOfNothingIsItsSentenceAndItsNotes() {
        XSSFSheet sheet = sheet(SampleCharts.picture("空", "没有可以比较的数据", new BarData(List.of())));

        assertThat(sheet.getDrawingPatriarch()).isNull();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("没有可以比较的数据");
    }

    @Test
    void aSheetWhoseNameHasBlanksAndSignsIsReferredToAsWell() {
        Section.Picture picture = SampleCharts.picture("收入 / 支出's (2)", "一句话",
                new BarData(List.of(new BarData.Bar("甲", Handouts.money("1"), SampleCharts.ink(0), "",
                        Optional.empty()))));
        XSSFChart chart = chart(picture);

        assertThat(numbers(chart, bars(chart).getSerArray(0).getVal().getNumRef().getF()))
                .containsExactly(Optional.of(1.0));
    }

    static Stream<Section.Picture> charts() {
        return Stream.of(SampleCharts.bars(), SampleCharts.groups(), SampleCharts.manyGroups(),
                SampleCharts.stacks(StackData.Scale.AMOUNTS), SampleCharts.stacks(StackData.Scale.SHARES),
                SampleCharts.lines(), SampleCharts.slopes(), SampleCharts.waterfall(), SampleCharts.scatter(),
                SampleCharts.multiples());
    }

    /// What Excel takes for damage: an element twice where one is allowed, or labels where they have no place.
    @ParameterizedTest
    @MethodSource("charts")
    void nothingInAChartIsThereTwiceThatMayBeThereOnce(Section.Picture picture) {
        for (XSSFChart chart : sheet(picture).getDrawingPatriarch().getCharts()) {
            String xml = chart.getCTChartSpace().xmlText();
            assertThat(xml)
                    .doesNotContainPattern("(<c:(overlay|delete|numFmt|crosses|overlap|smooth) [^>]*/>)\\s*<c:\\2 ");
            assertThat(xml).contains("<c:roundedCorners val=\"false\"/>").doesNotContain("sourceLinked=\"true\"");
            if (!xml.contains("\"clustered\"")) {
                assertThat(xml).doesNotContain("outEnd");
            }
        }
    }

    private static List<Integer> drawn(XSSFChart chart, int series) {
        return numbers(chart, bars(chart).getSerArray(series).getVal().getNumRef().getF()).stream()
                .map(number -> number.orElse(0.0).intValue()).toList();
    }

    private static XSSFSheet sheet(Section.Picture picture) {
        return Handouts.workbook(picture).getSheetAt(0);
    }

    private static XSSFChart chart(Section.Picture picture) {
        return sheet(picture).getDrawingPatriarch().getCharts().getFirst();
    }

    private static CTPlotArea area(XSSFChart chart) {
        return chart.getCTChart().getPlotArea();
    }

    private static CTBarChart bars(XSSFChart chart) {
        return area(chart).getBarChartArray(0);
    }

    private static List<String> text(XSSFChart chart, String reference) {
        return cells(chart, reference).stream().map(XSSFCell::getStringCellValue).toList();
    }

    private static List<Optional<Double>> numbers(XSSFChart chart, String reference) {
        return cells(chart, reference).stream()
                .map(cell -> cell.getCellType() == CellType.BLANK
                        ? Optional.<Double>empty()
                        : Optional.of(cell.getNumericCellValue()))
                .toList();
    }

    /// The cells that a formula of a chart refers to.
    private static List<XSSFCell> cells(XSSFChart chart, String reference) {
        XSSFWorkbook workbook = ((XSSFDrawing) chart.getParent()).getSheet().getWorkbook();
        CellReference[] cells = new AreaReference(reference, workbook.getSpreadsheetVersion())
                .getAllReferencedCells();
        return Arrays.stream(cells).map(cell -> workbook.getSheet(cell.getSheetName()).getRow(cell.getRow())
                .getCell(cell.getCol())).toList();
    }
}
