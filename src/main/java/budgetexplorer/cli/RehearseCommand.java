package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `rehearse`: does by itself, on the sample budgets, what users do. The packages' AOT cache is trained on it, and how fast
/// an installed program starts is measured by it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--directory", required = true, paramLabel = "DIR")
    private Path directory = Path.of("");

    /// Only until the window shows a budget.
    @Option(names = "--glance")
    private boolean glance;

    RehearseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        Path library = directory.resolve("library.budget");
        if (!glance) {
            importSamples(library);
            onCommandLine(library);
        }
        if (!context.desktop().hasDisplay()) {
            context.err().println(context.messages().text("cli.noDisplay"));
            return ExitCode.SOFTWARE;
        }
        context.desktop().rehearse(library, glance, context.out()::println);
        return ExitCode.OK;
    }

    private static void importSamples(Path file) throws ProblemException, IOException {
        try (Library library = Library.open(file)) {
            SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
        }
    }

    private void onCommandLine(Path library) {
        for (String line : List.of("list", "tree 405:2026", "table 405:2026 10", "narrative 405:2026", "audit 510:2025",
                "audit 405:2026 --json", "search 机器人", "compare 405:2026 510:2025 --by structure", "diff 405:2026",
                "compare 405:2026 510:2025 --by function --force --out " + directory.resolve("comparison.pdf"),
                "export 405:2026 --force --out " + directory.resolve("budget.xlsx"))) {
            BudgetCommand.run(List.of(("--library " + library + " " + line).split(" ")), silent(), silent(),
                    context.desktop());
        }
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }
}
