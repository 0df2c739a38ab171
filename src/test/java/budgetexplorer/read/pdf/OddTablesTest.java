package budgetexplorer.read.pdf;

import static budgetexplorer.read.pdf.MadeUpPdf.FEW;
import static budgetexplorer.read.pdf.MadeUpPdf.MANY;
import static budgetexplorer.read.pdf.MadeUpPdf.assertRead;
import static budgetexplorer.read.pdf.MadeUpPdf.assertReadWithoutWarning;
import static budgetexplorer.read.pdf.MadeUpPdf.budget;
import static budgetexplorer.read.pdf.MadeUpPdf.read;
import static budgetexplorer.read.pdf.MadeUpPdf.write;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Problem;
import budgetexplorer.base.Severity;
import budgetexplorer.drawn.Borders;
import budgetexplorer.drawn.DrawnCell;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.read.recognise.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as the programs of other offices draw them.
class OddTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ROWS_ONLY", "NONE"})
    void edgesMayBeDrawnInAnyWay(Borders borders) throws Exception {
        assertReadWithoutWarning(write(folder, flow -> budget(flow, FEW, TableStyle.PLAIN.with(borders))), FEW);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ROWS_ONLY", "NONE"})
    void edgesMayBeDrawnInAnyWayOverSeveralPages(Borders borders) throws Exception {
        assertReadWithoutWarning(write(folder, flow -> budget(flow, MANY, TableStyle.PLAIN.with(borders))), MANY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROWS_ONLY", "NONE"})
    void withoutUprightEdgesColumnsAreKnownByTheirAlignmentWithAWarningThatNamesThePage(Borders borders)
            throws Exception {
        Path file = write(folder, flow -> {
            flow.words("某市园林局部门预算", 14, Align.CENTRE);
            flow.nextPage();
            budget(flow, FEW, TableStyle.PLAIN.with(borders));
        });

        assertRead(file, FEW);
        List<Problem> warnings = problems(read(file), "problem.pdf.columns");
        assertThat(warnings).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.toString()).contains("2");
        });
    }

    @Test
    void headersMayBeMergedOverFourRows() throws Exception {
        Path file = write(folder, flow -> budget(flow, MadeUpPdf.underTallHeader(FEW), TableStyle.PLAIN));

        assertReadWithoutWarning(file, FEW);
        assertThat(MadeUpPdf.table(read(file)).columns()).extracting(Column::label)
                .endsWith("合计", "本年支出/基本支出/小计", "本年支出/项目支出");
    }

    @Test
    void aTallHeaderMayStandOnEachPage() throws Exception {
        assertReadWithoutWarning(write(folder, flow -> budget(flow, MadeUpPdf.underTallHeader(MANY),
                TableStyle.PLAIN.withHeaderOnEachPage())), MANY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableMayGoOnOnFurtherPages(boolean withHeader) throws Exception {
        TableStyle style = withHeader ? TableStyle.PLAIN.withHeaderOnEachPage() : TableStyle.PLAIN;

        assertReadWithoutWarning(write(folder, flow -> budget(flow, MANY, style)), MANY);
    }

    /// Wherever the page ends within a row, in the middle of a word, too.
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60})
    void aRowMayBeBrokenAcrossPagesWithoutAnEdgeThere(int lower) throws Exception {
        assertReadWithoutWarning(broken(lower, TableStyle.PLAIN.withBrokenRows(true)), MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60})
    void aRowMayBeBrokenAcrossPagesWithAnEdgeThere(int lower) throws Exception {
        assertReadWithoutWarning(broken(lower, TableStyle.PLAIN.withBrokenRows(false)), MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60})
    void aRowMayBeBrokenAcrossPagesWithAHeaderOnEach(int lower) throws Exception {
        assertReadWithoutWarning(broken(lower, TableStyle.PLAIN.withHeaderOnEachPage().withBrokenRows(true)), MANY);
    }

    private Path broken(int lower, TableStyle style) throws Exception {
        return write(folder, flow -> {
            flow.skip(lower);
            budget(flow, MANY, style);
        });
    }

    @Test
    void noteAndRunningHeadDoNotDivideATable() throws Exception {
        Path file = write(folder, MadeUpPdf::furnished, flow -> {
            budget(flow, MANY, TableStyle.PLAIN);
            flow.words("注：本表不含上年结转。", MadeUpPdf.LETTERS, Align.LEFT);
        });

        assertReadWithoutWarning(file, MANY);
        assertThat(read(file).budgets().getFirst().tables()).singleElement()
                .satisfies(table -> assertThat(table.notes()).containsExactly("注：本表不含上年结转。"));
    }

    @Test
    void twoTablesOnOnePageStayTwo() throws Exception {
        Path file = write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            flow.skip(20);
            flow.words("2026年部门收入总体情况表", 14, Align.CENTRE);
            flow.words("单位：万元", MadeUpPdf.LETTERS, Align.RIGHT);
            flow.table(DrawnTable.of(1, List.of(List.of("单位代码", "单位名称", "合计"), List.of("合计", "", "40.50"),
                    List.of("701", "某市园林局", "40.50"))), TableStyle.PLAIN);
        });

        assertThat(read(file).budgets().getFirst().tables()).extracting(table -> table.rows().size())
                .containsExactly(3 - 1, FEW + 2);
    }

    @Test
    void codesMayBeIndentedByTheirPlaceAlone() throws Exception {
        Path file = write(folder, flow -> {
            MadeUpPdf.above(flow);
            flow.table(DrawnTable.of(1, List.of(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
                    List.of("合计", "", "3.00", "3.00", "0.00"), List.of("212", "城乡社区支出", "3.00", "3.00", "0.00"),
                    List.of("  21201", "城乡社区管理事务", "3.00", "3.00", "0.00"),
                    List.of("    2120101", "行政运行", "3.00", "3.00", "0.00"))),
                    new TableStyle(Borders.LINES, 9, 10, false, false, false, false, true));
        });

        BudgetTable table = MadeUpPdf.table(read(file));
        assertThat(MadeUpPdf.rows(table)).contains("212 | 城乡社区支出 | 3.00 | 3.00 | 0.00",
                "2120101 | 行政运行 | 3.00 | 3.00 | 0.00");
        assertThat(MadeUpPdf.keys(read(file))).noneMatch(key -> key.startsWith("problem.pdf"));
    }

    @Test
    void aTotalMayBeMergedOverTheCodes() throws Exception {
        Path file = write(folder, flow -> budget(flow, MadeUpPdf.table(FEW)
                .merged(new DrawnCell(1, 1, 0, 2, "合计", Align.CENTRE)), TableStyle.PLAIN));

        assertReadWithoutWarning(file, FEW);
    }

    @Test
    void aUnitMayBeMergedOverItsRows() throws Exception {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("单位名称", "科目编码", "科目名称", "合计")));
        rows.add(List.of("合计", "", "", "7.00"));
        rows.add(List.of("园林局本级", "2120101", "行政运行", "3.00"));
        rows.add(List.of("", "2210201", "住房公积金", "4.00"));
        Path file = write(folder, flow -> {
            MadeUpPdf.above(flow);
            flow.table(DrawnTable.of(1, rows).merged(new DrawnCell(2, 3, 0, 0, "园林局本级", Align.CENTRE)),
                    TableStyle.PLAIN);
        });

        assertThat(MadeUpPdf.rows(MadeUpPdf.table(read(file)))).containsExactly("合计 | 7.00",
                "2120101 | 园林局本级 | 3.00", "2210201 | 4.00");
    }

    @Test
    void everyCellSaysWhereItStands() throws Exception {
        var top = new double[1];
        Path file = write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            top[0] = flow.top();
        });

        ReadResult result = read(file);
        assertThat(result.places()).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.place().page()).isEqualTo(1);
            assertThat(cell.place().x()).isBetween(Flow.MARGIN - 1, MadeUpPdf.WIDTH - Flow.MARGIN);
            assertThat(cell.place().y()).isBetween(Flow.MARGIN - 1, top[0]);
            assertThat(cell.place().y() + cell.place().height()).isLessThan(top[0] + 2);
        });
    }

    private static List<Problem> problems(ReadResult result, String key) {
        return result.problems().stream().filter(problem -> problem.key().equals(key)).toList();
    }
}
