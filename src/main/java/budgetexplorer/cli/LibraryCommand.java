package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the commands on a library share: opening it, the form of the output, and how a fault ends them.
@Command
abstract class LibraryCommand implements Callable<Integer> {
    private final CommandContext context;
    private final Supplier<Path> library;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /// @param library asked once the command line is parsed
    LibraryCommand(CommandContext context, Supplier<Path> library) {
        this.context = context;
        this.library = library;
    }

    /// Does the work on the open library.
    ///
    /// @return the exit code
    /// @throws ProblemException what ends the command with exit code 1
    abstract int run(Library open) throws ProblemException;

    /// Opens the library; those that only look at one do not make it.
    Library open(Path file) throws ProblemException {
        return Library.openExisting(file);
    }

    @Override
    public final Integer call() {
        try (Library open = open(library.get())) {
            return run(open);
        } catch (ProblemException e) {
            if (json) {
                JsonOutput.write(context, output -> output.nested("error", () -> output.problem(e.problem())));
            }
            return context.fail(e);
        }
    }

    /// Makes the day's backup before something is written. Where it cannot be made, the command goes on.
    final void keepDailyBackup(Library open) {
        new Backups(open).daily().ifPresent(context::complain);
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
