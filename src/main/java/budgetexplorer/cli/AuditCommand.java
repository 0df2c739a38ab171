package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit BUDGET`, or `audit` for all budgets of the library.
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "BUDGET", descriptionKey = "audit.budget")
    private String budget = "";

    @Option(names = "--all", descriptionKey = "audit.all")
    private boolean all;

    @Option(names = "--rules", descriptionKey = "audit.rules")
    private boolean rules;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "audit.out")
    private @Nullable Path out;

    @Mixin
    private ForceOption force = new ForceOption();

    AuditCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        if (rules) {
            rules();
            return ExitCode.OK;
        }
        var browse = new BrowseLibrary(library);
        var audits = new AuditBudgets(browse);
        var papers = new AuditFile(context().messages(), library, out, force.overwrite());
        if (budget.isEmpty()) {
            papers.requireList();
            every(audits, papers);
        } else {
            AuditReport report = audits.audit(browse.find(budget));
            List<Path> files = papers.save(report);
            one(report, files);
        }
        return ExitCode.OK;
    }

    private void rules() {
        var list = new RuleList(context().messages());
        if (json()) {
            JsonOutput.write(context(), list::write);
        } else {
            list.lines().forEach(context().out()::println);
        }
    }

    private void one(AuditReport report, List<Path> files) {
        if (json()) {
            JsonOutput.write(context(), json -> {
                new AuditJson(json, context().messages(), all).write(report);
                files(json, files);
            });
        } else {
            print(report, EnumSet.range(Outcome.FAIL, all ? Outcome.PASS : Outcome.UNCHECKED));
            print(files);
        }
    }

    private void every(AuditBudgets audits, AuditFile papers) throws ProblemException {
        if (json()) {
            JsonOutput.write(context(), json -> json.elements("budgets", () -> audits.all(Progress.NONE,
                    Cancellation.NONE, report -> json.object(() -> {
                        new AuditJson(json, context().messages(), all).write(report);
                        papers.add(report);
                    }))));
            papers.saveList();
            return;
        }
        audits.all(Progress.NONE, Cancellation.NONE, report -> {
            print(report, EnumSet.range(Outcome.FAIL, all ? Outcome.PASS : Outcome.WARNING));
            context().out().println();
            papers.add(report);
        });
        print(papers.saveList());
    }

    private void print(AuditReport report, Set<Outcome> shown) {
        new AuditText(context().messages(), report, shown).lines().forEach(context().out()::println);
    }

    private void print(List<Path> files) {
        files.forEach(file -> context().out().println(text("cli.compare.written", file)));
    }

    private static void files(JsonOutput json, List<Path> files) {
        if (!files.isEmpty()) {
            json.strings("files", files.stream().map(Path::toString).toList());
        }
    }
}
