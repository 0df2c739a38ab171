package budgetexplorer.store;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The data of a drill in a library of ten thousand and of ten million expense lines: a sample budget and its copies under
/// other departments' codes, one of them chosen at random each time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class DrillBenchmark {
    private static final Path SAMPLE = Path.of("assets", "samples", "405-2026.xlsx");
    private static final int LINES_OF_SAMPLE = 32;
    private static final int FIRST_COPY = 1_000_000;

    @Param({"10000", "10000000"})
    int lines;

    private final Random random = new Random(1);
    private Library library;
    private BudgetStore budgets;
    private TreeStore trees;
    private TotalStore totals;

    /// Filling takes minutes, so a library that was filled before is used again; `mvn clean` takes it away.
    @Setup(Level.Trial)
    public void open() throws Exception {
        Path file = Path.of("target", "benchmarks", lines + "-lines.budget");
        boolean filled = Files.exists(file);
        library = Library.open(file);
        budgets = new BudgetStore(library);
        trees = new TreeStore(library);
        totals = new TotalStore(library);
        if (!filled) {
            Budget budget = new BudgetReader().read(SAMPLE, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
            budgets.store(List.of(budget), each -> BudgetTrees.of(each, new ClassificationStore(library)));
            copy(lines / LINES_OF_SAMPLE);
        }
        System.out.printf("%,d lines, %,d MB%n", lines, Files.size(file) / 1_000_000);
    }

    private void copy(int copies) {
        library.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("""
                        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d)
                        INSERT INTO stored_budget
                        SELECT %d + i, CAST(%<d + i AS TEXT), department_name, year, stage, revision, source_file,
                          fingerprint, imported_at, NULL, '' FROM n, budget WHERE budget.id = 1""".formatted(copies,
                        FIRST_COPY));
                statement.executeUpdate("""
                        INSERT INTO tree_node
                        SELECT b.id, hierarchy, parent, ordinal, level, code, name, step, total, basic, personnel,
                          operating, project, source_table, source_row
                        FROM budget b, tree_node t WHERE t.budget_id = 1 AND b.id <> 1""");
                statement.executeUpdate("""
                        INSERT INTO code_total
                        SELECT b.id, hierarchy, code, step, total, basic, personnel, operating, project
                        FROM budget b, code_total t WHERE t.budget_id = 1 AND b.id <> 1""");
            }
            return null;
        });
    }

    @TearDown(Level.Trial)
    public void close() {
        library.close();
    }

    @Benchmark
    public Object wholeTreeOfABudget() {
        return trees.tree(any().id(), Hierarchy.FUNCTION);
    }

    @Benchmark
    public Object categoriesOfADepartment() {
        return totals.totals(any().id(), Hierarchy.FUNCTION, CodeLevel.CATEGORY);
    }

    private BudgetSummary any() {
        String department = String.valueOf(FIRST_COPY + random.nextInt(lines / LINES_OF_SAMPLE));
        return budgets.find(BudgetReference.parse(department + ":2026").orElseThrow()).orElseThrow();
    }
}
