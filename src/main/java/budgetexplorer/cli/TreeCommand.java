package budgetexplorer.cli;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tree BUDGET`
@Command(name = "tree", mixinStandardHelpOptions = true)
final class TreeCommand extends LibraryCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BUDGET", descriptionKey = "parameter.budget")
    private String budget = "";

    @Option(names = "--by", paramLabel = "function|function-units|economy|fund|project", descriptionKey = "tree.by", converter = HierarchyConverter.class)
    private Hierarchy by = Hierarchy.FUNCTION;

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "tree.depth")
    private int depth = Integer.MAX_VALUE;

    TreeCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        if (depth < 0) {
            throw new ParameterException(spec.commandLine(), text("cli.tree.depth", depth));
        }
        var browse = new BrowseLibrary(library);
        BudgetSummary found = browse.find(budget);
        TreeNode root = browse.tree(found.id(), by)
                .orElseThrow(() -> new ProblemException(Problem.error(Place.of(found.file()), "problem.tree.missing",
                        by.label())));
        if (json()) {
            JsonOutput.write(context(), json -> write(json, root, depth));
        } else {
            print(new TreeText(context().messages()).table(root, depth));
        }
        return ExitCode.OK;
    }

    private static void write(JsonOutput json, TreeNode node, int depth) {
        json.field("level", node.level().label());
        json.field("code", node.code());
        json.field("name", node.name());
        json.field("total", amount(node.amounts().total()));
        json.field("basic", amount(node.amounts().basic()));
        json.field("personnel", amount(node.amounts().personnel()));
        json.field("operating", amount(node.amounts().operating()));
        json.field("project", amount(node.amounts().project()));
        json.field("computed", node.isComputed());
        if (depth > 0) {
            json.array("children", node.children(), child -> write(json, child, depth - 1));
        }
    }

    private static Optional<String> amount(@Nullable Money money) {
        return Optional.ofNullable(money).map(present -> present.in(MoneyUnit.TEN_THOUSAND_YUAN));
    }
}
