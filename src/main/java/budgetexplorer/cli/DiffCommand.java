package budgetexplorer.cli;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.difference.DraftDifference;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `diff A B`, or `diff B` for the draft before it as A.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.first")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", descriptionKey = "diff.second")
    private String second = "";

    DiffCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        var browse = new BrowseLibrary(library);
        var find = new FindDifference(browse);
        BudgetSummary from = browse.find(first);
        DraftDifference found = second.isEmpty()
                ? find.between(previous(find, from), from)
                : find.between(from, browse.find(second));
        if (json()) {
            JsonOutput.write(context(), json -> new DiffJson(json, context().messages(), found).write());
        } else {
            new DiffText(context().messages(), found).lines().forEach(context().out()::println);
        }
        return ExitCode.OK;
    }

    private static BudgetSummary previous(FindDifference find, BudgetSummary budget) throws ProblemException {
        return find.previous(budget).orElseThrow(() -> new ProblemException(Problem.error(Place.of(budget.file()),
                "problem.diff.previous", budget.id().reference())));
    }
}
