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
import picocli.CommandLine.ExitCode;

/// What the packages' AOT caches are trained on. `rehearse DIR`: does by itself, on the sample budgets, what users do on the
/// command line. `use DIR`: does in the window what users do, on what the rehearsal left there. `glance DIR`: only opens that
/// window; how fast the program starts is measured by it. Not for users, and not told apart by the parser of commands, which
/// the window does without.
final class RehearseCommand {
    private static final String REHEARSE = "rehearse";
    private static final String USE = "use";
    private static final String GLANCE = "glance";

    private final CommandContext context;
    private final String part;
    private final Path directory;

    RehearseCommand(CommandContext context, List<String> arguments) {
        this.context = context;
        this.part = arguments.getFirst();
        this.directory = Path.of(arguments.getLast());
    }

    static boolean isMeant(List<String> arguments) {
        return arguments.size() == 2 && List.of(REHEARSE, USE, GLANCE).contains(arguments.getFirst());
    }

    /// @return the exit code
    int run() {
        try {
            Path library = directory.resolve("library.budget");
            if (part.equals(REHEARSE)) {
                importSamples(library);
                onCommandLine(library);
            } else if (!context.desktop().rehearse(library, part.equals(GLANCE), context.out()::println)) {
                context.err().println(context.messages().text("cli.noDisplay"));
                return ExitCode.SOFTWARE;
            }
            return ExitCode.OK;
        } catch (ProblemException | IOException | RuntimeException fault) {
            return context.fail(fault);
        }
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
