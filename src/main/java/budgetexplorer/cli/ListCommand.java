package budgetexplorer.cli;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `list`
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand extends LibraryCommand {
    ListCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) {
        List<BudgetSummary> budgets = new BrowseLibrary(library).list();
        if (json()) {
            JsonOutput.write(context(), json -> json.array("budgets", budgets, budget -> write(json, budget)));
        } else {
            print(budgets);
        }
        return ExitCode.OK;
    }

    private static void write(JsonOutput json, BudgetSummary budget) {
        json.field("budget", budget.id().reference());
        json.field("department", budget.department().name());
        json.field("year", budget.id().year());
        json.field("stage", budget.id().stage().label());
        json.field("revision", budget.id().revision());
        json.field("total", total(budget));
    }

    private void print(List<BudgetSummary> budgets) {
        var table = new TextTable(Set.of(2));
        table.row(List.of(text("cli.list.budget"), text("cli.list.department"), text("cli.list.total"),
                text("cli.list.file")));
        budgets.forEach(budget -> table.row(List.of(budget.id().reference(), budget.department().name(),
                total(budget).orElse(""), budget.file())));
        print(table);
    }

    private static Optional<String> total(BudgetSummary budget) {
        Money total = budget.total();
        return total == null ? Optional.empty() : Optional.of(total.in(MoneyUnit.TEN_THOUSAND_YUAN));
    }
}
