package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.service.export.Exported;
import budgetexplorer.service.export.WriteTemplate;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export BUDGET --out FILE`, or `export --all --out DIR`.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends LibraryCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "BUDGET", descriptionKey = "export.budget")
    private String budget = "";

    @Option(names = "--all", descriptionKey = "export.all")
    private boolean all;

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR/", descriptionKey = "export.out")
    private String out = "";

    @Option(names = "--as", paramLabel = "xlsx|docx|csv", descriptionKey = "export.as")
    private ExportAs as = ExportAs.CSV;

    @Option(names = "--unit", paramLabel = "元|万元", descriptionKey = "export.unit", converter = UnitConverter.class)
    private @Nullable MoneyUnit unit;

    @Option(names = "--password", paramLabel = "P", descriptionKey = "export.password")
    private @Nullable String password;

    @Option(names = "--template", descriptionKey = "export.template")
    private boolean template;

    @Mixin
    private ForceOption force = new ForceOption();

    /// The formats of files that many budgets are written to.
    enum ExportAs {
        XLSX(".xlsx"),
        DOCX(".docx"),
        CSV(ExportBudget.FOLDER);

        private final String ending;

        ExportAs(String ending) {
            this.ending = ending;
        }
    }

    ExportCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        if (budget.isEmpty() != all) {
            throw new ParameterException(spec.commandLine(), text("cli.export.which"));
        }
        if (template && password != null) {
            throw new ParameterException(spec.commandLine(), text("problem.export.password"));
        }
        if (template && all) {
            throw new ParameterException(spec.commandLine(), text("cli.export.template"));
        }
        var browse = new BrowseLibrary(library);
        var export = new ExportBudget(browse);
        if (all) {
            return all(export, browse.list());
        }
        return one(browse, export, browse.find(budget));
    }

    private ExportOptions options() {
        return new ExportOptions(Optional.ofNullable(unit), Optional.ofNullable(password), force.overwrite().all());
    }

    private int one(BrowseLibrary browse, ExportBudget export, BudgetSummary found) throws ProblemException {
        Path target = Path.of(out);
        if (template) {
            say(target, List.of(new WriteTemplate(browse).write(found, target, force.overwrite().all())));
            return ExitCode.OK;
        }
        List<Path> files = isFolder()
                ? export.export(found, options(), target, ExportBudget.FOLDER)
                : export.export(found, options(), target);
        say(target, files);
        return ExitCode.OK;
    }

    private boolean isFolder() {
        return out.endsWith("/") || out.endsWith("\\");
    }

    private void say(Path target, List<Path> files) {
        if (json()) {
            JsonOutput.write(context(), json -> {
                json.field("file", target.toString());
                if (files.size() > 1) {
                    json.strings("files", files.stream().map(Path::toString).toList());
                }
            });
        } else {
            context().out().println(text("cli.compare.written", target));
        }
    }

    private int all(ExportBudget export, List<BudgetSummary> budgets) throws ProblemException {
        Path folder = Path.of(out);
        if (as == ExportAs.CSV) {
            say(folder, export.exportPackage(budgets, options(), folder, Progress.NONE, Cancellation.NONE));
            return ExitCode.OK;
        }
        List<Exported> exported = export.exportEach(budgets, as.ending, options(), folder, this::progress,
                Cancellation.NONE);
        if (json()) {
            JsonOutput.write(context(), json -> json.array("budgets", exported, each -> write(json, each)));
        } else {
            context().out().println(text("cli.export.done", exported.stream()
                    .filter(Exported.Done.class::isInstance).count(), budgets.size(), folder));
        }
        boolean failed = false;
        for (Exported each : exported) {
            if (each instanceof Exported.Failed(_, var problem)) {
                context().complain(problem);
                failed = true;
            }
        }
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /// How far the work has come, while it lasts.
    private void progress(int done, int total, String file) {
        if (!json()) {
            context().out().println(text("cli.export.progress", done + 1, total, file));
        }
    }

    private static void write(JsonOutput json, Exported exported) {
        json.field("budget", exported.budget().id().reference());
        switch (exported) {
            case Exported.Done(_, var files) -> {
                json.field("status", "written");
                json.field("file", files.getFirst().toString());
            }
            case Exported.Failed(_, var problem) -> {
                json.field("status", "failed");
                json.problems("problems", List.of(problem));
            }
        }
    }
}
