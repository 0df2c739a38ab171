package budgetexplorer.benchmarks;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Question;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.service.compare.ComparisonCharts;
import budgetexplorer.service.compare.ComparisonHandout;
import budgetexplorer.service.difference.DraftDifference;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import budgetexplorer.ui.ManyBudgets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Twelve departments side by side, from the question to its table, its charts and its pages, beside reading the totals that
/// it needs by itself; and what changed between two drafts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CompareBenchmark {
    private static final int YEAR = 2026;

    private final Messages messages = Messages.of(Language.ZH);
    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    private Library library;
    private CompareBudgets compare;
    private FindDifference difference;
    private List<BudgetSummary> departments;
    private List<BudgetSummary> drafts;
    private ComparisonTable table;
    private Path folder;

    @Setup(Level.Trial)
    public void open() throws Exception {
        folder = Files.createTempDirectory("compare");
        library = ManyBudgets.in(folder);
        var browse = new BrowseLibrary(library);
        compare = new CompareBudgets(library);
        difference = new FindDifference(browse);
        departments = browse.list().stream().filter(budget -> budget.id().year() == YEAR)
                .collect(Collectors.toMap(budget -> budget.id().department(), budget -> budget,
                        (first, _) -> first, TreeMap::new))
                .values().stream().toList();
        drafts = browse.list().stream().filter(budget -> budget.id().department().equals("301")
                && budget.id().year() == YEAR).toList();
        table = ComparisonTable.of(functions(), Arrangement.STANDARD);
    }

    @TearDown(Level.Trial)
    public void close() {
        library.close();
    }

    /// Compares by 类.
    @Benchmark
    public Comparison functions() {
        return compare.compare(departments, Question.of(Dimension.FUNCTION));
    }

    /// Compares what is below one 类.
    @Benchmark
    public Comparison drilled() {
        return compare.compare(departments, Question.of(Dimension.FUNCTION).opened("208"));
    }

    /// Compares the items of table 7.
    @Benchmark
    public Comparison threePublic() {
        return compare.compare(departments, Question.of(Dimension.THREE_PUBLIC));
    }

    /// Makes the charts of a comparison.
    @Benchmark
    public List<Chart> charts() {
        return new ComparisonCharts(messages, format).of(table);
    }

    /// Lays the table out on paper and writes it as a PDF.
    @Benchmark
    public List<Path> pdf() throws Exception {
        return new SaveHandout(Language.ZH).save(new ComparisonHandout(messages, format).of(table, List.of()),
                PageSetup.STANDARD, folder.resolve("comparison.pdf"), Overwrite.ALL);
    }

    /// Tells what changed between two drafts.
    @Benchmark
    public DraftDifference difference() {
        return difference.between(drafts.getLast(), drafts.getFirst());
    }
}
