package budgetexplorer.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadLimits;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.text.CommaSeparatedSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as values between commas and for the clipboard.
class HandoutCsvTest {
    private static final Messages MESSAGES = Messages.of(Language.ZH);
    private static final List<String> WORDS = List.of("=1+1", "+86 772", "-", "@SUM(A1)", "\t=1", "说“好”,\"是\"\r\n第二行",
            "'=x", "普通");

    @TempDir
    Path folder;

    @Test
    void aFileBeginsWithTheMarkOfItsEncodingAndTheHeaders() throws Exception {
        String text = new String(written(table()), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF项目,支出/金额（万元）,占比\r\n").endsWith("\r\n");
    }

    @Test
    void amountsAreNumbersAndWordsAreNeverFormulas() throws Exception {
        String text = new String(written(table()), StandardCharsets.UTF_8);

        assertThat(text).contains("'=1+1,-12.34,90.59%\r\n", "'+86 772,1234.50,\r\n", "'@SUM(A1),", "'\t=1,");
    }

    @Test
    void theImportReadsTheWordsAsTheyWere() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), written(table()));

        var grid = new CommaSeparatedSource().read(file, ReadOptions.NONE,
                new ReadGuard("a.csv", ReadLimits.STANDARD, Cancellation.NONE)).grids().getFirst();

        assertThat(grid.rows().stream().skip(1).map(row -> row.cells().getFirst()).map(GridCell::text))
                .containsExactlyElementsOf(WORDS.stream().map(String::strip).toList());
    }

    @Test
    void theClipboardTakesTheSameCells() {
        String text = new CopiedTables(MESSAGES, MoneyUnit.TEN_THOUSAND_YUAN).text(List.of(table(), table()));

        assertThat(text).startsWith("项目\t支出/金额（万元）\t占比\n'=1+1\t-12.34\t90.59%\n")
                .contains("\"'\t=1\"\t", "\"说“好”,\"\"是\"\"\r\n第二行\"\t").contains("\n\n项目\t");
    }

    @Test
    void officeProgramsTakeTables() {
        String html = new CopiedTables(MESSAGES, MoneyUnit.TEN_THOUSAND_YUAN).html(List.of(table()));

        assertThat(html).contains("<p>一句 &lt;话&gt;（单位：万元）</p>", "<th rowspan=\"2\" colspan=\"1\">项目</th>",
                "<th rowspan=\"1\" colspan=\"1\">支出</th>", "<td style=\"mso-number-format:'\\@'\">'=1+1</td>",
                "<td align=\"right\">1,234.50</td>", "<b>普通</b>");
    }

    private static byte[] written(Section.Table table) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new HandoutCsv(MESSAGES).write(table, MoneyUnit.TEN_THOUSAND_YUAN, bytes);
        return bytes.toByteArray();
    }

    private static Section.Table table() {
        var columns = List.of(new Column(List.of("项目"), Align.LEFT), new Column(List.of("支出", "金额"), Align.RIGHT),
                new Column(List.of("占比"), Align.RIGHT));
        List<Row> rows = WORDS.stream().map(words -> new Row(List.of(new Cell.Words(words),
                new Cell.Amount(new Money(words.startsWith("=") ? -12_340_000 : 1_234_500_000L, 10_000)),
                words.startsWith("=") ? new Cell.Ratio(0.905891, false) : new Cell.Missing("—")),
                words.equals("普通"), 0)).toList();
        return new Section.Table("表", "一句 <话>", List.of(), columns, 1, rows, List.of());
    }
}
