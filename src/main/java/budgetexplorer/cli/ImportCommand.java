package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.Stage;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportFiles;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends LibraryCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files = List.of();

    @Option(names = "--stage", paramLabel = "S", descriptionKey = "import.stage", converter = StageConverter.class)
    private @Nullable Stage stage;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "import.year")
    private @Nullable Integer year;

    @Option(names = "--department", paramLabel = "D", descriptionKey = "import.department", converter = DepartmentConverter.class)
    private @Nullable Department department;

    @Option(names = "--pattern", paramLabel = "P", descriptionKey = "import.pattern")
    private @Nullable String pattern;

    @Option(names = "--password", paramLabel = "P", descriptionKey = "import.password")
    private @Nullable String password;

    ImportCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    Library open(Path file) throws ProblemException {
        return Library.open(file);
    }

    @Override
    int run(Library library) throws ProblemException {
        var identity = new Identity(Optional.ofNullable(department), Optional.ofNullable(year),
                Optional.ofNullable(stage));
        var options = new ImportOptions(List.of(identity), Optional.ofNullable(password));
        keepDailyBackup(library);
        List<ImportOutcome> outcomes = new ImportBudgets(library).run(ImportRequest.of(meant(), options), Progress.NONE,
                Cancellation.NONE);
        if (json()) {
            JsonOutput.write(context(), json -> json.array("files", outcomes, outcome -> write(json, outcome)));
        } else {
            outcomes.forEach(this::print);
        }
        boolean failed = false;
        for (ImportOutcome outcome : outcomes) {
            if (outcome instanceof ImportOutcome.Failed(_, var problem)) {
                context().complain(problem);
                failed = true;
            }
        }
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<Path> meant() throws ProblemException {
        try {
            List<Path> meant = ImportFiles.in(files, Optional.ofNullable(pattern));
            if (meant.isEmpty()) {
                throw new ProblemException(Problem.error(Place.of(String.valueOf(files.getFirst())),
                        "problem.folder.empty", String.join(" ", ImportFiles.endings())));
            }
            return meant;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(files.getFirst())), "problem.file.unreadable"), e);
        }
    }

    private static void write(JsonOutput json, ImportOutcome outcome) {
        json.field("file", outcome.file());
        switch (outcome) {
            case ImportOutcome.Failed _ -> json.field("status", "failed");
            case ImportOutcome.Done done -> {
                BudgetId id = done.id();
                json.field("status", done.isNew() ? "imported" : "unchanged");
                json.field("budget", id.reference());
                json.field("department", done.department().name());
                json.field("year", id.year());
                json.field("stage", id.stage().label());
                json.field("revision", id.revision());
                json.nested("tables", () -> done.rows()
                        .forEach((table, rows) -> json.field(String.valueOf(table.number()), rows)));
            }
        }
        json.problems("problems", outcome.problems());
    }

    private void print(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Done done) {
            int rows = done.rows().values().stream().mapToInt(Integer::intValue).sum();
            Object[] facts = {done.file(), done.id().reference(), done.department().name(), done.rows().size(), rows};
            context().out().println(switch (done.change()) {
                case ADDED -> text("cli.import.imported", facts);
                case COMPLETED -> text("cli.import.completed", facts);
                case NONE -> text("cli.import.unchanged", facts);
            });
            done.problems()
                    .forEach(problem -> context().out().println("  " + context().messages().line(problem)));
        }
    }
}
