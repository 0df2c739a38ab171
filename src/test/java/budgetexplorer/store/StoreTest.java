package budgetexplorer.store;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final String EXPENDITURE = """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL
            DEPARTMENT | | 701 | 某市园林局 | %1$s
            UNIT | | 701001 | 园林局本级 | %1$s
            ITEM | 2120101 | | 行政运行 | %1$s""";

    @TempDir
    Path folder;
    private Library library;

    @BeforeEach
    void open() throws ProblemException {
        library = Library.open(folder.resolve("library.budget"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void everyTableComesBackAsItWasRead(String name) throws ProblemException {
        Budget budget = Documents.read(Documents.sample(name));
        BudgetId id = store(budget);
        var tables = new TableStore(library);

        for (BudgetTable table : budget.tables()) {
            assertThat(tables.table(id, table.kind())).contains(table);
        }
    }

    @ParameterizedTest
    @MethodSource("budgetexplorer.model.tree.Hierarchy#stored")
    void everyTreeComesBackAsItWasBuilt(Hierarchy hierarchy) throws ProblemException {
        Budget budget = Documents.read(Documents.sample("405-2026"));
        BudgetTrees trees = BudgetTrees.of(budget, new ClassificationStore(library));
        BudgetId id = new BudgetStore(library).store(List.of(budget), _ -> trees).getFirst().id();

        assertThat(trees.root(hierarchy)).isPresent();
        assertThat(new TreeStore(library).tree(id, hierarchy)).isEqualTo(trees.root(hierarchy));
    }

    @Test
    void aTreeOrTableThatTheDocumentLacksIsEmpty() {
        BudgetId id = store(budget("10.00"));

        assertThat(new TreeStore(library).tree(id, Hierarchy.FUND)).isEmpty();
        assertThat(new TableStore(library).table(id, TableKind.GOALS)).isEmpty();
        assertThat(new TotalStore(library).total(id, Hierarchy.FUND)).isEqualTo(Amounts.ofTotal(null));
    }

    @Test
    void theVerySameBudgetIsNotStoredTwice() {
        var budgets = new BudgetStore(library);

        var first = budgets.store(List.of(budget("10.00")), StoreTest::trees).getFirst();
        var second = budgets.store(List.of(budget("10.00")), StoreTest::trees).getFirst();

        assertThat(first.change()).isEqualTo(BudgetStore.Change.ADDED);
        assertThat(second).isEqualTo(new BudgetStore.Stored(first.id(), BudgetStore.Change.NONE));
        assertThat(budgets.list()).hasSize(1);
    }

    @Test
    void anotherDraftIsTheNextRevision() {
        store(budget("10.00"));

        assertThat(store(budget("10.01"))).isEqualTo(new BudgetId("701", 2026, Stage.PUBLISHED, 2));
        assertThat(store(budget("10.00")).revision()).as("the first draft again").isEqualTo(1);
    }

    @Test
    void revisionsCountWithinTheirStage() {
        store(budget("10.00"));

        assertThat(store(draft("10.00"))).isEqualTo(new BudgetId("701", 2026, Stage.DRAFT, 1));
    }

    @Test
    void aBudgetThatFailsHalfWayLeavesNothingBehind() {
        List<Long> before = counts();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(
                () -> new BudgetStore(library).store(List.of(budget("10.00")), _ -> {
                    throw new IllegalStateException("after its tables were written");
                }));

        assertThat(counts()).isEqualTo(before);
        assertThat(store(budget("10.00")).revision()).as("the library goes on working").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"701:2026, 公开, 2", "701:2026:草案, 草案, 1", "701:2026:公开, 公开, 2", "701:2026:公开#1, 公开, 1",
            "701:2026#1, 公开, 1"})
    void aReferenceThatLeavesSomethingOutMeansTheLatest(String reference, String stage, int revision) {
        store(budget("10.00"));
        store(budget("10.01"));
        store(draft("10.02"));

        BudgetId found = find(reference).orElseThrow().id();

        assertThat(found).isEqualTo(new BudgetId("701", 2026, Stage.ofLabel(stage).orElseThrow(), revision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"701:2025", "702:2026", "701:2026:批复", "701:2026#3"})
    void aReferenceToNothingFindsNothing(String reference) {
        store(budget("10.00"));

        assertThat(find(reference)).isEmpty();
    }

    @Test
    void theListHasTheLatestOfADepartmentFirst() {
        store(draft("10.00"));
        store(budget("10.00"));
        store(new Budget(MadeUp.PARKS, 2027, Stage.FIRST_SUBMISSION, "next.xlsx", budget("11.00").tables()));
        store(budget("10.01"));

        assertThat(new BudgetStore(library).list()).extracting(budget -> budget.id().reference()).containsExactly(
                "701:2027:一上#1", "701:2026:公开#2", "701:2026:公开#1", "701:2026:草案#1");
    }

    @Test
    void aSummaryStatesTheDepartmentsTotalOrNone() {
        store(budget("10.00"));
        store(new Budget(MadeUp.PARKS, 2025, Stage.PUBLISHED, "bare.xlsx", List.of()));

        assertThat(new BudgetStore(library).list()).extracting(BudgetSummary::total).containsExactly(money("10.00"),
                null);
    }

    @Test
    void totalsByCodeAddUpTheUnits() throws ProblemException {
        BudgetId id = store(Documents.read(Documents.sample("405-2026")));
        var totals = new TotalStore(library);

        assertThat(totals.total(id, Hierarchy.FUNCTION).total()).isEqualTo(money("9050.14"));
        assertThat(totals.totals(id, Hierarchy.FUNCTION, CodeLevel.CATEGORY)).containsOnlyKeys("206", "208", "210",
                "221");
        assertThat(totals.totals(id, Hierarchy.FUNCTION, CodeLevel.ITEM).get("2060499").total())
                .isEqualTo(money("6460.00"));
        assertThat(totals.totals(id, Hierarchy.ECONOMY, CodeLevel.SECTION).get("30101").personnel())
                .isEqualTo(money("537.95"));
    }

    @Test
    void aBudgetTeachesTheNamesOfItsItems() {
        var names = new ClassificationStore(library);
        assertThat(names.name(new FunctionCode("2120101"), 2026)).isEmpty();

        store(budget("10.00"));

        assertThat(names.name(new FunctionCode("2120101"), 2026)).contains("行政运行");
    }

    @Test
    void theFirstNameOfAYearStays() {
        store(budget("10.00"));
        BudgetTable other = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                ITEM | 2120101 | | 行政的运行 | 1.00""");

        store(MadeUp.budget(other));

        assertThat(new ClassificationStore(library).name(new FunctionCode("2120101"), 2026)).contains("行政运行");
    }

    @ParameterizedTest
    @CsvSource({"2019, 旧名", "2020, 旧名", "2022, 旧名", "2024, 新名", "2030, 新名"})
    void aNameIsThatOfTheYearElseOfTheNearestBeforeElseOfTheNearestAfter(int year, String name) {
        learn(2020, "旧名");
        learn(2024, "新名");

        assertThat(new ClassificationStore(library).name(new FunctionCode("2999999"), year)).contains(name);
    }

    @Test
    void theCategoriesAreShipped() {
        var names = new ClassificationStore(library);

        assertThat(names.name(new FunctionCode("206"), 2026)).contains("科学技术支出");
        assertThat(names.name(new FunctionCode("299"), 2026)).isEmpty();
    }

    @Test
    void manyReadWhileOneWrites() throws Exception {
        store(budget("0.00"));
        int writes = 20;
        try (var threads = Executors.newFixedThreadPool(5)) {
            Callable<Boolean> reading = () -> IntStream.range(0, 100).allMatch(_ -> isConsistent());
            List<Future<Boolean>> readers = IntStream.range(0, 4).mapToObj(_ -> threads.submit(reading)).toList();
            Future<?> writer = threads.submit(
                    () -> IntStream.rangeClosed(1, writes).forEach(i -> store(budget(i + ".00"))));

            writer.get();
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }
        assertThat(new BudgetStore(library).list()).hasSize(writes + 1);
    }

    @Test
    void twoWritersTakeTurns() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> IntStream.range(0, 10).forEach(i -> store(budget(i + ".00"))));
            Future<?> two = threads.submit(() -> IntStream.range(10, 20).forEach(i -> store(budget(i + ".00"))));
            one.get();
            two.get();
        }

        assertThat(new BudgetStore(library).list()).extracting(budget -> budget.id().revision())
                .containsExactlyElementsOf(IntStream.iterate(20, i -> i - 1).limit(20).boxed().toList());
    }

    /// Every budget that can be seen is whole: its tree states the total of its summary.
    private boolean isConsistent() {
        var trees = new TreeStore(library);
        return new BudgetStore(library).list().stream()
                .allMatch(budget -> trees.tree(budget.id(), Hierarchy.FUNCTION).orElseThrow().amounts().total()
                        .equals(budget.total()));
    }

    private void learn(int year, String name) {
        BudgetTable table = MadeUp.table(TableKind.EXPENDITURE, """
                ITEM_CODE | UNIT_CODE | NAME | TOTAL
                ITEM | 2999999 | | %s | 1.00""".formatted(name));
        store(new Budget(MadeUp.PARKS, year, Stage.PUBLISHED, "made-up.xlsx", List.of(table)));
    }

    private static Budget draft(String total) {
        Budget budget = budget(total);
        return new Budget(budget.department(), budget.year(), Stage.DRAFT, budget.file(), budget.tables());
    }

    private BudgetId store(Budget budget) {
        return new BudgetStore(library).store(List.of(budget), StoreTest::trees).getFirst().id();
    }

    private Optional<BudgetSummary> find(String reference) {
        return new BudgetStore(library).find(BudgetReference.parse(reference).orElseThrow());
    }

    private static BudgetTrees trees(Budget budget) {
        return BudgetTrees.of(budget, (_, _) -> Optional.empty());
    }

    private static Budget budget(String total) {
        return MadeUp.budget(MadeUp.table(TableKind.EXPENDITURE, EXPENDITURE.formatted(total)));
    }

    /// The number of rows of every table of the database.
    private List<Long> counts() {
        return library.read(connection -> {
            List<Long> counts = new ArrayList<>();
            for (String table : List.of("budget", "stated_tables", "tree_node", "code_total", "classification",
                    "search_pending")) {
                counts.add(count(connection, table));
            }
            return counts;
        });
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return count.getLong(1);
        }
    }
}
