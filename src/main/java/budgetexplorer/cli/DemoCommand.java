package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Question;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.service.compare.ComparisonCharts;
import budgetexplorer.service.compare.ComparisonHandout;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `demo`: the explorer on a library of the sample budgets; without a display, what it shows as text and as a picture.
@Command(name = "demo", hidden = true)
final class DemoCommand implements Callable<Integer> {
    private static final String PICTURE = "comparison.png";

    private final CommandContext context;

    @Option(names = "--directory", required = true, paramLabel = "DIR")
    private Path directory = Path.of("");

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        Path file = directory.resolve("library.budget");
        List<ImportOutcome> outcomes;
        try (Library library = Library.open(file)) {
            outcomes = SampleBudgets.importInto(new ImportBudgets(library), Progress.NONE, Cancellation.NONE);
        }
        if (!context.desktop().open(new Opening(Optional.of(file), file, Opening.Files.NONE,
                Optional.of(context.messages().language())))) {
            say("demo.headless");
            showAsText(file, outcomes);
        }
        return ExitCode.OK;
    }

    private void showAsText(Path file, List<ImportOutcome> outcomes) throws ProblemException, IOException {
        try (Library library = Library.open(file)) {
            showAsText(library, outcomes);
        }
    }

    private void showAsText(Library library, List<ImportOutcome> outcomes) throws ProblemException, IOException {
        var browse = new BrowseLibrary(library);
        List<BudgetSummary> budgets = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            switch (outcome) {
                case ImportOutcome.Failed(_, var problem) -> throw new ProblemException(problem);
                case ImportOutcome.Done done -> {
                    say("demo.imported", Path.of(done.file()).getFileName());
                    budgets.add(browse.find(BudgetReference.of(done.id())).orElseThrow());
                }
            }
        }
        BudgetSummary first = budgets.getFirst();
        say("demo.tree", first.department().name(), String.valueOf(first.id().year()));
        browse.tree(first.id(), Hierarchy.FUNCTION)
                .map(root -> new TreeText(context.messages()).table(root, Integer.MAX_VALUE))
                .ifPresent(table -> table.lines().forEach(context.out()::println));
        Path picture = directory.resolve(PICTURE);
        compare(library, budgets.stream().distinct().toList(), picture);
        say("demo.chart", picture);
    }

    /// The table and the chart of shares; each page is a file.
    private void compare(Library library, List<BudgetSummary> budgets, Path picture) throws ProblemException {
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        ComparisonTable table = ComparisonTable.of(
                new CompareBudgets(library).compare(budgets, Question.of(Dimension.FUNCTION)), Arrangement.STANDARD);
        List<Chart> shares = new ComparisonCharts(context.messages(), format).of(table).stream()
                .filter(chart -> chart.name().equals("shares")).toList();
        new SaveHandout(context.messages().language()).save(
                new ComparisonHandout(context.messages(), format).of(table, shares), PageSetup.STANDARD, picture,
                Overwrite.ALL);
    }

    private void say(String key, Object... arguments) {
        context.out().println(context.messages().text(key, arguments));
    }
}
