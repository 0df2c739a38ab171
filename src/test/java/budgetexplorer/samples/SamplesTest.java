package budgetexplorer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final int LONGEST_SHARED_RUN = 12;
    /// Titles and names that can only be cited as they are.
    private static final List<String> PROPER_NAMES = List.of("《关于加快工业设计产业发展的若干措施》",
            "《柳州市公共卫生应急医疗物资储备管理暂行办法》", "柳州市第十九届中小企业服务月", "柳州企业日", "柳州工匠日", "广西缫丝自动化工程技术研究中心", "广西工业机器人应用技术创新中心");

    static List<String> names() {
        return SampleWorkbooks.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleIsReadWithoutAProblem(String name) throws ProblemException {
        Budget budget = Documents.read(Documents.sample(name));

        assertThat(budget.tables()).extracting(BudgetTable::kind).containsExactly(TableKind.values());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyProjectOfASampleHasAGoal(String name) throws ProblemException {
        assertThat(goals(Documents.read(Documents.sample(name)))).hasSize(SampleGoals.of(name).size())
                .allSatisfy(goal -> assertThat(goal).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleStatesWhatItsPublishedBudgetStatesApartFromTheGoals(String name) throws ProblemException {
        Budget published = Documents.read(Documents.published(name));
        Budget sample = Documents.read(Documents.sample(name));

        assertThat(sample.tables()).usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(withGoalsOf(sample, published));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleTellsItsGoalsInOtherWords(String name) throws ProblemException {
        String published = String.join("\n", goals(Documents.read(Documents.published(name))));

        assertThat(goals(Documents.read(Documents.sample(name))))
                .flatExtracting(goal -> sharedRuns(withoutNames(goal), published)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleHasTheSheetsAndMergedCellsOfItsPublishedBudget(String name) throws IOException {
        assertThat(outline(Documents.sample(name))).isEqualTo(outline(Documents.published(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleNamesNoPrivatePersonAndNoAuthor(String name) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(Documents.sample(name)))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreator()).isNull();
        }
        assertThat(SampleGoals.of(name).values()).noneMatch(goal -> goal.contains("杨亚涛"));
    }

    @Test
    void makingTheSamplesAgainMakesTheSameBytes(@TempDir Path folder) throws IOException {
        Path inputs = Documents.published("405-2026").getParent();

        SampleWorkbooks.main(new String[]{inputs.toString(), folder.toString()});

        for (String name : SampleWorkbooks.NAMES) {
            assertThat(folder.resolve(name + ".xlsx")).hasSameBinaryContentAs(Documents.sample(name));
        }
    }

    private static List<String> goals(Budget budget) {
        BudgetTable table = budget.table(TableKind.GOALS).orElseThrow();
        return table.rows().stream().map(row -> table.text(row, Field.GOAL)).filter(goal -> !goal.isEmpty()).toList();
    }

    /// The tables of a budget with the goals of another in place of its own.
    private static List<BudgetTable> withGoalsOf(Budget other, Budget budget) {
        BudgetTable goals = other.table(TableKind.GOALS).orElseThrow();
        return budget.tables().stream().map(table -> table.kind() == TableKind.GOALS ? withGoals(table, goals) : table)
                .toList();
    }

    private static BudgetTable withGoals(BudgetTable table, BudgetTable goals) {
        int column = table.columns().stream().map(each -> each.field()).toList().indexOf(Field.GOAL);
        List<Row> rows = IntStream.range(0, table.rows().size()).mapToObj(i -> {
            Row row = table.rows().get(i);
            var cells = new ArrayList<Cell>(row.cells());
            if (cells.get(column) instanceof Cell.Text) {
                cells.set(column, goals.rows().get(i).cells().get(column));
            }
            return new Row(row.kind(), row.unit(), row.number(), cells);
        }).toList();
        return new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(), rows,
                table.notes());
    }

    private static String withoutNames(String goal) {
        return PROPER_NAMES.stream().reduce(goal, (text, name) -> text.replace(name, "\n"));
    }

    private static List<String> sharedRuns(String text, String source) {
        int length = LONGEST_SHARED_RUN + 1;
        return IntStream.rangeClosed(0, text.length() - length).mapToObj(start -> text.substring(start, start + length))
                .filter(source::contains).toList();
    }

    private static List<String> outline(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return Stream.iterate(0, sheet -> sheet < workbook.getNumberOfSheets(), sheet -> sheet + 1)
                    .map(workbook::getSheetAt).map(SamplesTest::outline).toList();
        }
    }

    private static String outline(Sheet sheet) {
        return sheet.getSheetName()
                + sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList();
    }
}
