package budgetexplorer.write.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Documents, written and read again.
class HandoutDocumentTest {
    private static final PageSetup PORTRAIT = new PageSetup(Paper.A4, Orientation.PORTRAIT, true, false);

    private static XWPFDocument document(PageSetup setup, String budgets, Section... sections) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new HandoutDocument(Messages.of(Language.ZH)).write(new Handout("意见书", MoneyUnit.TEN_THOUSAND_YUAN,
                new Furniture("意见书", budgets, "", (page, pages) -> "第 " + page + " 页，共 " + pages + " 页"),
                List.of(sections)), setup, bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Cell amount(String number, boolean signed, boolean zero) {
        return new Cell.Amount(Money.of(new BigDecimal(number), 2, MoneyUnit.TEN_THOUSAND_YUAN), signed, zero);
    }

    private static Section.Table table() {
        return new Section.Table("表", "一张表", List.of("说明"), List.of(new Column(List.of("位置"), Align.LEFT),
                new Column(List.of("金额", "应为"), Align.RIGHT), new Column(List.of("金额", "表中"), Align.RIGHT),
                new Column(List.of("金额", "差额"), Align.RIGHT)), 0,
                List.of(new Row(List.of(new Cell.Words("=1+1\n第二行"), amount("1234.5", false, false),
                        amount("0", false, true), amount("1234.5", true, false)), false, 1),
                        new Row(List.of(new Cell.Words("合计"), amount("0", false, false), new Cell.Missing("未公布"),
                                new Cell.Ratio(0.5, false)), true, 0)),
                List.of("来源"));
    }

    @Test
    void theTitleIsCentredAndTheSignatureStandsOnTheRight() throws IOException {
        try (var document = document(PORTRAIT, "", new Section.Text("意见书", List.of("正文")),
                new Section.Text("", List.of("盖章"), Align.RIGHT))) {
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getText())
                    .containsExactly("意见书", "正文", "盖章");
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getAlignment())
                    .containsExactly(ParagraphAlignment.CENTER, ParagraphAlignment.LEFT, ParagraphAlignment.RIGHT);
            assertThat(document.getParagraphs().get(1).getIndentationFirstLine()).isEqualTo(640);
            assertThat(document.getHeaderList()).isEmpty();
        }
    }

    @Test
    void headsAreMergedAndRepeatedAndRowsStayWhole() throws IOException {
        try (var document = document(PORTRAIT, "", table())) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRow(2).isCantSplitRow()).isTrue();
            assertThat(table.getRow(0).getTableCells()).extracting(XWPFTableCell::getText).containsExactly("位置", "金额");
            assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(3);
            assertThat(table.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
            assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                    .isEqualTo(STMerge.CONTINUE);
        }
    }

    @Test
    void cellsAreWrittenAsOnPaper() throws IOException {
        try (var document = document(PORTRAIT, "", table())) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(2).getTableCells()).extracting(XWPFTableCell::getText)
                    .containsExactly("=1+1\n第二行", "1,234.50", "0.00", "+1,234.50");
            assertThat(table.getRow(3).getTableCells()).extracting(XWPFTableCell::getText)
                    .containsExactly("合计", "—", "未公布", "50.0%");
        }
    }

    @Test
    void thePaperIsA4WithTheMarginsOfLettersAndNumberedPages() throws IOException {
        try (var document = document(PORTRAIT, "405", table())) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("2098");
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES", "页，共 ");
            assertThat(document.getHeaderList().getFirst().getText()).contains("意见书", "405");
            int width = document.getTables().getFirst().getWidth();
            assertThat(width).isBetween(8000, 11906 - 1587 - 1474);
        }
        try (var document = document(PageSetup.STANDARD, "", table())) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString()).isEqualTo("16838");
        }
    }

    @Test
    void aChartIsAPicture() throws IOException {
        var chart = new Chart("bars", "图", "一句话", List.of(), new BarData(List.of()));
        try (var document = document(PORTRAIT, "", new Section.Picture(chart))) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }
}
