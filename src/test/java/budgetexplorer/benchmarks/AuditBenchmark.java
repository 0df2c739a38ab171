package budgetexplorer.benchmarks;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Files;
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

/// One full audit of a sample budget with its text: from the library to the findings, and the rules by themselves.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AuditBenchmark {
    @Param({"405:2026", "510:2025"})
    private String budget;

    private Library library;
    private AuditBudgets audits;
    private BudgetSummary summary;
    private AuditedBudget audited;

    @Setup(Level.Trial)
    public void open() throws Exception {
        library = SampleLibrary.in(Files.createTempDirectory("audit"));
        var browse = new BrowseLibrary(library);
        audits = new AuditBudgets(browse);
        summary = browse.find(budget);
        audited = audits.audit(summary).audited();
    }

    @TearDown(Level.Trial)
    public void close() {
        library.close();
    }

    /// Reads tables and text from the library, reads the text's figures, finds their cells, and applies all rules.
    @Benchmark
    public AuditReport fromTheLibrary() {
        return new AuditBudgets(new BrowseLibrary(library)).audit(summary);
    }

    /// The same after an amount was changed: the text is known already.
    @Benchmark
    public AuditReport again() {
        return audits.audit(summary);
    }

    /// Applies all rules to what has been read.
    @Benchmark
    public Audit rulesAlone() {
        return Auditor.audit(audited);
    }
}
