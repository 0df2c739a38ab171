package budgetexplorer.cli;

import budgetexplorer.base.ProblemException;
import budgetexplorer.compare.Arrangement;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Question;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.service.compare.ComparisonCharts;
import budgetexplorer.service.compare.ComparisonHandout;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// `compare A B…`
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand extends LibraryCommand {
    private static final int LEAST = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "BUDGET", descriptionKey = "compare.budgets")
    private List<String> budgets = List.of();

    @Option(names = "--by", paramLabel = "function|economy|structure|fund|three-public|procurement", descriptionKey = "compare.by", converter = DimensionConverter.class)
    private Dimension by = Dimension.FUNCTION;

    @Option(names = "--level", paramLabel = "类|款|项", descriptionKey = "compare.level.option", converter = CodeLevelConverter.class)
    private @Nullable CodeLevel level;

    @Option(names = "--under", paramLabel = "CODE", descriptionKey = "compare.under")
    private @Nullable String under;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "compare.out")
    private @Nullable Path out;

    @Mixin
    private ForceOption force = new ForceOption();

    CompareCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        if (budgets.size() < LEAST || budgets.size() > CompareBudgets.MOST) {
            throw misunderstood("cli.compare.count", CompareBudgets.MOST, budgets.size());
        }
        Question question = question();
        var browse = new BrowseLibrary(library);
        List<BudgetSummary> found = new ArrayList<>();
        for (String reference : budgets) {
            found.add(browse.find(reference));
        }
        requireDistinct(found);
        ComparisonTable table = ComparisonTable.of(new CompareBudgets(library).compare(found, question),
                Arrangement.STANDARD);
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        List<Path> files = out == null ? List.of() : save(table, format, out);
        var output = new ComparisonOutput(new ComparisonWords(context().messages(), format), table, files);
        if (json()) {
            JsonOutput.write(context(), output::write);
        } else {
            output.lines().forEach(context().out()::println);
        }
        return ExitCode.OK;
    }

    private void requireDistinct(List<BudgetSummary> found) {
        Set<BudgetId> known = new HashSet<>();
        found.stream().map(BudgetSummary::id).filter(id -> !known.add(id)).findFirst().ifPresent(id -> {
            throw misunderstood("cli.compare.twice", id.reference());
        });
    }

    private List<Path> save(ComparisonTable table, AmountFormat format, Path file) throws ProblemException {
        var messages = context().messages();
        return new SaveHandout(messages.language()).save(new ComparisonHandout(messages, format).of(table,
                new ComparisonCharts(messages, format).of(table)), PageSetup.STANDARD, file, force.overwrite());
    }

    private Question question() {
        if ((level != null || under != null) && by != Dimension.FUNCTION && by != Dimension.ECONOMY) {
            throw misunderstood("cli.compare.codes");
        }
        if (by == Dimension.ECONOMY && level == CodeLevel.ITEM) {
            throw misunderstood("cli.compare.level");
        }
        if (under != null && level != null && level.digits() <= under.length()) {
            throw misunderstood("cli.compare.above", under);
        }
        return new Question(by, under == null ? List.of() : path(under), Optional.ofNullable(level));
    }

    /// The codes that lead to a code.
    private List<String> path(String code) {
        boolean isCode = by == Dimension.FUNCTION
                ? FunctionCode.isCode(code)
                : EconomicCode.isCode(code) && code.length() == CodeLevel.CATEGORY.digits();
        if (!isCode) {
            throw misunderstood("cli.compare.code", code);
        }
        return Arrays.stream(CodeLevel.values()).filter(each -> each.digits() <= code.length())
                .map(each -> code.substring(0, each.digits())).toList();
    }

    private ParameterException misunderstood(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), text(key, arguments));
    }
}
