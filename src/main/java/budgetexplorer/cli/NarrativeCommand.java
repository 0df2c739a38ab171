package budgetexplorer.cli;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `narrative BUDGET`
@Command(name = "narrative", mixinStandardHelpOptions = true)
final class NarrativeCommand extends LibraryCommand {
    @Parameters(paramLabel = "BUDGET", descriptionKey = "parameter.budget")
    private String budget = "";

    NarrativeCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        var browse = new BrowseLibrary(library);
        BudgetSummary found = browse.find(budget);
        Narrative narrative = browse.narrative(found.id()).orElseThrow(() -> new ProblemException(
                Problem.error(Place.of(found.file()), "problem.narrative.missing", found.id().reference())));
        if (json()) {
            JsonOutput.write(context(), json -> new NarrativeJson(json, narrative).write(found));
        } else {
            new NarrativeText(context().messages(), narrative).lines(found).forEach(context().out()::println);
        }
        return ExitCode.OK;
    }
}
