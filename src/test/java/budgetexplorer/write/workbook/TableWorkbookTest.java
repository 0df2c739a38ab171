package budgetexplorer.write.workbook;

import static budgetexplorer.write.workbook.Handouts.amount;
import static budgetexplorer.write.workbook.Handouts.comparison;
import static budgetexplorer.write.workbook.Handouts.plain;
import static budgetexplorer.write.workbook.Handouts.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {
    private final XSSFSheet sheet = Handouts.workbook(comparison()).getSheetAt(0);

    @Test
    void aTableIsASheetWithItsNameSentenceRemarksAndNotes() {
        assertThat(sheet.getSheetName()).isEqualTo("按功能分类");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("科学技术局把九成");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("年度不同");
        assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).isEqualTo("单位：万元");
        assertThat(sheet.getRow(10).getCell(0).getStringCellValue()).startsWith("来源");
    }

    @Test
    void wordsThatNeighboursShareAreWrittenOnceAboveThem() {
        assertThat(sheet.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
                .contains("A5:A6", "B5:C5", "D5:E5", "F5:F6")
                .doesNotHaveDuplicates();
        assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("510 工业和信息化局 · 2025");
        assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).isEqualTo("占比");
        assertThat(sheet.getRow(4).getCell(5).getStringCellValue()).isEqualTo("相差");
    }

    @Test
    void amountsAreTheExactNumbersInTheUnitOfTheHandout() {
        assertThat(number("B7")).isEqualByComparingTo("9050.14");
        assertThat(number("F7")).isEqualByComparingTo("-9050.14");
        assertThat(number("F9")).isEqualByComparingTo("7131.80");
        assertThat(number("C7")).isEqualByComparingTo("0.9061");
    }

    @Test
    void numbersAreWrittenAsOnScreensAndZeroIsADashThatIsStillANumber() {
        assertThat(shown("B7")).isEqualTo("9,050.14");
        assertThat(shown("F7")).isEqualTo("-9,050.14");
        assertThat(shown("F9")).isEqualTo("+7,131.80");
        assertThat(shown("C7")).isEqualTo("90.6%");
        assertThat(shown("D7")).isEqualTo("—");
        assertThat(number("D7")).isZero();
    }

    @Test
    void whatIsMissingIsTextAndNeverZero() {
        assertThat(cell("D8").getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell("D8").getStringCellValue()).isEqualTo("未公布");
        assertThat(cell("D8").getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF59636E");
    }

    @Test
    void theHeadAndTheFirstColumnStayInSight() {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:6");
    }

    @Test
    void totalsAreBoldAndLowerLevelsIndented() {
        assertThat(cell("A9").getCellStyle().getFont().getBold()).isTrue();
        assertThat(cell("B9").getCellStyle().getFont().getBold()).isTrue();
        assertThat(cell("B7").getCellStyle().getFont().getBold()).isFalse();
        assertThat(cell("A8").getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(cell("A7").getCellStyle().getIndention()).isZero();
    }

    @Test
    void aSheetIsPrintedAcrossOnePageWithItsHeadAndFoot() {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getHeader().getLeft()).endsWith("两个部门的比较");
        assertThat(sheet.getHeader().getRight()).endsWith("405 && 510");
        assertThat(sheet.getFooter().getLeft()).endsWith(" 2026 年 11 月 · 单位：万元");
        assertThat(sheet.getFooter().getRight()).endsWith("第 &P 页，共 &N 页");
    }

    @Test
    void onlyAHeadOfOneRowHasAFilter() {
        var workbook = Handouts.workbook(comparison(), plain("单行", row("405", "1.00")));

        assertThat(workbook.getSheetAt(0).getCTWorksheet().isSetAutoFilter()).isFalse();
        assertThat(workbook.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:B4");
    }

    @Test
    void textIsNeverAFormula() {
        var hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'a");
        var workbook = Handouts.workbook(
                plain("文字", hostile.stream().map(text -> row(text, "1.00")).toArray(Row[]::new)));

        for (int index = 0; index < hostile.size(); index++) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(3 + index).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(hostile.get(index));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void sheetsHaveNamesThatOfficeProgramsTake() {
        String longName = "柳州市工业和信息化局二〇二五年部门预算按功能分类科目比较表（万元）与上年";
        var workbook = Handouts.workbook(plain("收入/支出[2026]?"), plain(longName), plain(longName), plain(" "),
                plain("HISTORY"), plain("history"));

        assertThat(List.of(0, 1, 2, 3, 4, 5)).extracting(workbook::getSheetName)
                .containsExactly("收入 支出 2026  ", longName.substring(0, 31), longName.substring(0, 27) + " (2)",
                        "第 4 张", "HISTORY (2)", "history (3)");
    }

    @Test
    void wordsAreASheetOfParagraphs() {
        var workbook = Handouts.workbook(new Section.Text("看懂这份比较", List.of("第一段。", "=第二段。")));

        XSSFSheet words = workbook.getSheetAt(0);
        assertThat(words.getSheetName()).isEqualTo("看懂这份比较");
        assertThat(words.getRow(1).getCell(0).getStringCellValue()).isEqualTo("第一段。");
        assertThat(words.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=第二段。");
    }

    private static Row row(String code, String amount) {
        return new Row(List.of(words(code), amount(amount)), false, 0);
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .flatMap(each -> StreamSupport.stream(each.spliterator(), false)).toList();
    }

    private XSSFCell cell(String reference) {
        var at = new org.apache.poi.ss.util.CellReference(reference);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private BigDecimal number(String reference) {
        return BigDecimal.valueOf(cell(reference).getNumericCellValue());
    }

    private String shown(String reference) {
        return new DataFormatter().formatCellValue(cell(reference));
    }
}
