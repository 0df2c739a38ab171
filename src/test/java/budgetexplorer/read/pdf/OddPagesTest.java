package budgetexplorer.read.pdf;

import static budgetexplorer.read.pdf.MadeUpPdf.FEW;
import static budgetexplorer.read.pdf.MadeUpPdf.HEIGHT;
import static budgetexplorer.read.pdf.MadeUpPdf.LETTERS;
import static budgetexplorer.read.pdf.MadeUpPdf.MANY;
import static budgetexplorer.read.pdf.MadeUpPdf.WIDTH;
import static budgetexplorer.read.pdf.MadeUpPdf.assertReadWithoutWarning;
import static budgetexplorer.read.pdf.MadeUpPdf.budget;
import static budgetexplorer.read.pdf.MadeUpPdf.read;
import static budgetexplorer.read.pdf.MadeUpPdf.write;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPage;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.drawn.Turn;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as the programs of other offices make them.
class OddPagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Turn.class)
    void pagesMayBeTurned(Turn turn) throws Exception {
        assertReadWithoutWarning(write(folder, MadeUpPdf.turned(turn), flow -> budget(flow, MANY, TableStyle.PLAIN)),
                MANY);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void aTableMayGoOnOnAPageThatIsTurned(Turn turn) throws Exception {
        Flow.Paper paper = (pdf, number) -> pdf.page(WIDTH, HEIGHT, number % 2 == 0 ? turn : Turn.NONE);

        assertReadWithoutWarning(write(folder, paper, flow -> budget(flow, MANY, TableStyle.PLAIN)), MANY);
    }

    @Test
    void aTurnedPageSaysWhereItsCellsStandAsItIsShown() throws Exception {
        Path file = write(folder, MadeUpPdf.turned(Turn.SHOWN_UPRIGHT), flow -> budget(flow, FEW, TableStyle.PLAIN));

        assertThat(read(file).places()).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.place().x()).isBetween(Flow.MARGIN - 1, HEIGHT - Flow.MARGIN);
            assertThat(cell.place().y()).isBetween(Flow.MARGIN, 300.0);
        });
    }

    @ParameterizedTest
    @CsvSource({"-80, -60", "40, 25"})
    void whatIsShownMayBeAPartOfTheSheet(float left, float lower) throws Exception {
        Path file = write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            var page = flow.page().page();
            page.setMediaBox(new PDRectangle(-100, -100, (float) WIDTH + 200, (float) HEIGHT + 200));
            page.setCropBox(new PDRectangle(left, lower, (float) WIDTH - left, (float) HEIGHT - lower));
        });

        assertReadWithoutWarning(file, FEW);
        assertThat(read(file).places()).isNotEmpty().anySatisfy(cell -> assertThat(cell.place().x())
                .isBetween(Flow.MARGIN - left - 1, Flow.MARGIN - left + 8));
    }

    @Test
    void boldMayBeMadeByDrawingWordsTwice() throws Exception {
        Path file = write(folder, flow -> {
            flow.page().bold(Flow.MARGIN, Flow.MARGIN - 5, 12, "预算公开03表");
            flow.skip(15);
            flow.page().bold(Flow.MARGIN + 100, Flow.MARGIN + 8, 14, "2026年部门支出总体情况表");
            flow.skip(20);
            flow.words("部门名称：701某市园林局　　　　单位：万元", LETTERS, Align.LEFT);
            flow.table(MadeUpPdf.table(FEW), TableStyle.PLAIN);
            flow.page().bold(Flow.MARGIN, flow.top() + 20, 9, "注：本表为12.50万元。");
        });

        assertReadWithoutWarning(file, FEW);
        assertThat(MadeUpPdf.table(read(file)).title()).isEqualTo("2026年部门支出总体情况表");
        assertThat(MadeUpPdf.table(read(file)).notes()).containsExactly("注：本表为12.50万元。");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWatermarkIsNoText(boolean before) throws Exception {
        Flow.Paper paper = (pdf, number) -> {
            DrawnPage page = pdf.page(WIDTH, HEIGHT);
            if (before) {
                watermark(page);
            }
            return page;
        };
        Path file = write(folder, paper, flow -> {
            budget(flow, MANY, TableStyle.PLAIN);
            if (!before) {
                for (DrawnPage page : flow.pdf().pages()) {
                    watermark(page);
                }
            }
        });

        assertReadWithoutWarning(file, MANY);
    }

    private static void watermark(DrawnPage page) throws IOException {
        page.slanted(120, 620, 60, 50, "内部资料 2026");
    }

    @Test
    void numbersMayBeInSeveralRuns() throws Exception {
        Flow.Paper paper = (pdf, _) -> {
            DrawnPage page = pdf.page(WIDTH, HEIGHT);
            page.letterByLetter(true);
            return page;
        };

        assertReadWithoutWarning(write(folder, paper, flow -> budget(flow, MANY, TableStyle.PLAIN)), MANY);
    }

    @Test
    void lettersMayBeKerned() throws Exception {
        Path file = write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            double base = flow.top() + 20;
            var stream = flow.page().stream();
            stream.beginText();
            stream.setFont(flow.pdf().font(), 9);
            stream.newLineAtOffset((float) Flow.MARGIN, (float) (HEIGHT - base));
            stream.showTextWithPositioning(new Object[]{"注：本", 40f, "表共", -120f, "1,2", -90f, "34.5", 60f, "0万", -80f,
                    "元。"});
            stream.endText();
        });

        assertThat(MadeUpPdf.table(read(file)).notes()).containsExactly("注：本表共1,234.50万元。");
    }

    @Test
    void digitsMayBeOfFullWidth() throws Exception {
        Path file = write(folder, flow -> {
            MadeUpPdf.above(flow);
            flow.table(DrawnTable.of(1, List.of(List.of("科目编码", "科目名称", "合计", "基本支出"),
                    List.of("合计", "", "１，２３４．５０", "１，２３４．５０"), List.of("２１２０１０１", "行政运行", "１，２３４．５０", "１，２３４．５０"))),
                    TableStyle.PLAIN);
        });

        assertThat(MadeUpPdf.rows(MadeUpPdf.table(read(file)))).containsExactly("合计 | 1234.50 | 1234.50",
                "2120101 | 行政运行 | 1234.50 | 1234.50");
    }

    @Test
    void aNarrativeIsReadWithoutContentsAndRunningHeads() throws Exception {
        List<String> lines = prose("405-2026");
        Path file = write(folder, MadeUpPdf::furnished, flow -> {
            flow.words(lines.getFirst(), 16, Align.CENTRE);
            contents(flow);
            flow.nextPage();
            for (String line : lines.subList(1, lines.size())) {
                flow.words("　　" + line, 12, Align.LEFT);
            }
        });

        Narrative expected = new NarrativeReader().read(lines).orElseThrow();
        String text = read(file).budgets().getFirst().narrative().orElseThrow();
        assertThat(Misses.inLines(expected.text(), text)).isEmpty();
        assertThat(Misses.inFigures(expected, new NarrativeReader().read(text.lines().toList()).orElseThrow()))
                .isEmpty();
    }

    private static void contents(Flow flow) throws IOException {
        flow.words("目　录", 14, Align.CENTRE);
        List<String> entries = List.of("第一部分 部门概况", "一、主要职责", "二、机构设置情况", "第二部分 2026年部门预算情况说明",
                "一、部门收支总体情况说明", "二、部门收入总体情况说明", "三、部门支出总体情况说明", "四、财政拨款收支总体情况说明", "五、一般公共预算支出情况说明",
                "六、一般公共预算基本支出情况说明", "第四部分 名词解释");
        for (int i = 0; i < entries.size(); i++) {
            String number = String.valueOf(i + 2);
            double room = flow.width() - flow.pdf().width(entries.get(i) + number, 12);
            flow.words(entries.get(i) + ".".repeat((int) (room / flow.pdf().width(".", 12))) + number, 12, Align.LEFT);
        }
    }

    @Test
    void aParagraphThatIsNotIndentedIsOne() throws Exception {
        List<String> lines = prose("510-2025");
        Path file = write(folder, flow -> {
            for (String line : lines) {
                flow.words(line, 12, Align.LEFT);
                flow.skip(8);
            }
        });

        Narrative expected = new NarrativeReader().read(lines).orElseThrow();
        assertThat(Misses.inLines(expected.text(), read(file).budgets().getFirst().narrative().orElseThrow()))
                .isEmpty();
    }

    @Test
    void aNarrativeMayHaveItsTablesAfterIt() throws Exception {
        List<String> lines = prose("405-2026");
        Path file = write(folder, MadeUpPdf::furnished, flow -> {
            for (String line : lines) {
                flow.words("　　" + line.replace("405柳州市科学技术局", "701某市园林局"), 12, Align.LEFT);
            }
            flow.nextPage();
            budget(flow, MANY, TableStyle.PLAIN.withHeaderOnEachPage());
        });

        assertReadWithoutWarning(file, MANY);
        assertThat(read(file).budgets()).singleElement().satisfies(each -> assertThat(each.narrative()).isPresent());
    }

    /// A narrative without its rows of cells.
    private static List<String> prose(String name) {
        return Documents.sampleText(name).stream().filter(line -> !line.contains("\t")).toList();
    }
}
