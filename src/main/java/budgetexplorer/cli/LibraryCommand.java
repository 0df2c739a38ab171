package budgetexplorer.cli;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.UserFolders;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// What the commands on a library share: its file, the form of the output, and how a fault ends them.
@Command
abstract class LibraryCommand implements Callable<Integer> {
    static final String DEFAULT_LIBRARY = "library.budget";

    private final CommandContext context;

    @Option(names = "--library", paramLabel = "FILE", descriptionKey = "option.library")
    private @Nullable Path library;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    LibraryCommand(CommandContext context) {
        this.context = context;
    }

    /// Does the work on the open library.
    ///
    /// @return the exit code
    /// @throws ProblemException what ends the command with exit code 1
    abstract int run(Library open) throws ProblemException;

    @Override
    public final Integer call() {
        try (Library open = Library.open(library == null ? defaultLibrary() : library)) {
            return run(open);
        } catch (ProblemException e) {
            report(e.problem());
            return ExitCode.SOFTWARE;
        }
    }

    static Path defaultLibrary() {
        return UserFolders.data().resolve(DEFAULT_LIBRARY);
    }

    private void report(Problem problem) {
        if (json) {
            JsonOutput.write(context, output -> output.nested("error", () -> output.problem(problem)));
        }
        complain(problem);
    }

    /// Tells a fault to the user who watches: place, then words.
    final void complain(Problem problem) {
        context.err().println(context.messages().text("cli.problem", problem.at().reference(),
                context.messages().text(problem)));
    }

    final CommandContext context() {
        return context;
    }

    final boolean json() {
        return json;
    }

    final String text(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }

    final void print(TextTable table) {
        table.lines().forEach(context.out()::println);
    }
}
