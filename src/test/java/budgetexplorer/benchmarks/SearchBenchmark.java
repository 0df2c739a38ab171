package budgetexplorer.benchmarks;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.Department;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// A search as one types in a library of a thousand budgets, all kinds with what is not listed counted, beside the bare SQL
/// for as many texts. The budgets are the samples with other departments, numbers in the text and names of projects, so
/// that hardly any text of one is in another.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SearchBenchmark {
    private static final int BUDGETS = 1_000;
    private static final int BATCH = 50;
    private static final int OF_EACH_KIND = 6;
    private static final Map<String, String> MATCHES = Map.of("机", "\"机\"", "机器", "\"机 器\"", "机器人", "\"机 器 人\"",
            "206", "\"206\" *", "2060499", "\"2060499\" *", "绩效", "\"绩 效\"", "2", "\"2\" *", "支出", "\"支 出\"");

    @Param({"机", "机器", "机器人", "206", "2060499", "绩效", "2", "支出"})
    String typed;

    private Library library;
    private SearchLibrary search;
    private Connection connection;
    private PreparedStatement raw;

    /// A library that was filled before is used again.
    @Setup(Level.Trial)
    public void open() throws Exception {
        Path file = Path.of("target", "benchmarks", BUDGETS + "-budgets.budget");
        boolean filled = Files.exists(file);
        library = Library.open(file);
        if (!filled) {
            fill();
        }
        search = new SearchLibrary(library);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        raw = connection.prepareStatement("""
                SELECT t.text, p.place FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid
                CROSS JOIN search_place p ON p.text_id = t.id
                WHERE i.search_index MATCH ? ORDER BY i.rowid LIMIT 48""");
        System.out.printf("%,d MB%n", Files.size(file) >> 20);
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        connection.close();
        library.close();
    }

    private void fill() throws Exception {
        List<Budget> samples = List.of(sample("405-2026"), sample("510-2025"));
        var names = new ClassificationStore(library);
        for (int start = 0; start < BUDGETS; start += BATCH) {
            List<Budget> batch = new ArrayList<>();
            for (int i = start; i < start + BATCH; i++) {
                batch.add(another(samples.get(i % samples.size()), i));
            }
            new BudgetStore(library).store(batch, budget -> BudgetTrees.of(budget, names));
        }
    }

    private static Budget sample(String name) throws Exception {
        Path samples = Path.of("assets", "samples");
        Budget tables = new BudgetReader().read(samples.resolve(name + ".xlsx"), ReadOptions.NONE, Cancellation.NONE)
                .budgets().getFirst();
        Budget text = new BudgetReader().read(samples.resolve(name + ".txt"), ReadOptions.NONE, Cancellation.NONE)
                .budgets().getFirst();
        return new Budget(tables.department(), tables.year(), tables.stage(), tables.file(), tables.tables(),
                text.narrative());
    }

    private static Budget another(Budget budget, int number) {
        var department = new Department(String.valueOf(1_000 + number), budget.department().name() + number);
        List<BudgetTable> tables = budget.tables().stream()
                .map(table -> table.kind() == TableKind.GOALS ? another(table, number) : table).toList();
        Optional<String> text = budget.narrative().map(words -> words.replaceAll("(\\d)([,.]?)(\\d)",
                "$1" + number % 10 + "$2" + number / 10 % 10 + "$3"));
        return new Budget(department, budget.year(), budget.stage(), budget.file(), tables, text);
    }

    private static BudgetTable another(BudgetTable goals, int number) {
        List<Row> rows = goals.rows().stream().map(row -> new Row(row.kind(), row.unit(), row.number(),
                row.cells().stream().map(cell -> another(cell, number)).toList())).toList();
        return new BudgetTable(goals.kind(), goals.title(), goals.source(), goals.unit(), goals.columns(), rows,
                goals.notes());
    }

    private static Cell another(Cell cell, int number) {
        return cell instanceof Cell.Text(var text) && text.length() > 3
                ? new Cell.Text(text.replace("率", number + "率").replace("项目", number + "项目")
                        .replace("经费", number + "经费"))
                : cell;
    }

    @Benchmark
    public Object search() {
        return search.find(typed, OF_EACH_KIND, Cancellation.NONE);
    }

    @Benchmark
    public int bareSql() throws Exception {
        raw.setString(1, MATCHES.get(typed));
        int length = 0;
        try (ResultSet found = raw.executeQuery()) {
            while (found.next()) {
                length += found.getString(1).length() + found.getString(2).length();
            }
        }
        return length;
    }
}
