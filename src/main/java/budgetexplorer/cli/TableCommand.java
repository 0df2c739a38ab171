package budgetexplorer.cli;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.IndicatorCount;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.goal.Target;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `table BUDGET N`
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand extends LibraryCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BUDGET", descriptionKey = "parameter.budget")
    private String budget = "";

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "table.number")
    private int number;

    TableCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) throws ProblemException {
        TableKind kind = TableKind.of(number)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), text("cli.table.number", number)));
        var browse = new BrowseLibrary(library);
        BudgetSummary found = browse.find(budget);
        BudgetTable table = browse.table(found.id(), kind).orElseThrow(() -> new ProblemException(
                Problem.error(Place.of(found.file()), "problem.table.missing", String.valueOf(number), kind.title())));
        if (json()) {
            JsonOutput.write(context(), json -> write(json, table));
        } else {
            print(table);
        }
        return ExitCode.OK;
    }

    private static void write(JsonOutput json, BudgetTable table) {
        json.field("table", table.kind().number());
        json.field("title", table.title());
        json.field("unit", table.unit().label());
        json.strings("columns", table.columns().stream().map(Column::label).toList());
        json.array("rows", table.rows(), row -> {
            json.strings("cells", cells(table, row));
            json.field("at", table.at(row));
            if (table.kind() == TableKind.GOALS) {
                json.array("indicators", Indicators.of(table, row), indicator -> write(json, indicator));
            }
        });
        json.strings("notes", table.notes());
    }

    private static void write(JsonOutput json, Indicator indicator) {
        json.field("name", indicator.name());
        if (indicator.target() instanceof Target.Measured(var subject, var operator, var value, var unit, _)) {
            json.field("subject", subject);
            json.field("operator", operator.symbol());
            json.field("value", value.toPlainString());
            json.field("unit", unit);
        }
        json.field("target", indicator.target().text());
        json.field("text", indicator.text());
    }

    private void print(BudgetTable table) {
        Set<Integer> amounts = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).field().isAmount()).boxed().collect(Collectors.toSet());
        var text = new TextTable(amounts);
        text.row(table.columns().stream().map(Column::label).toList());
        table.rows().forEach(row -> text.row(cells(table, row)));
        context().out().println(text("cli.table.title", table.kind().number(), table.title(), table.unit().label()));
        print(text);
        table.notes().forEach(context().out()::println);
        if (table.kind() == TableKind.GOALS) {
            IndicatorCount count = IndicatorCount.of(Indicators.of(table));
            context().out().println(text("cli.table.indicators", count.total(), count.measured(), count.inWords(),
                    count.unparsed()));
        }
    }

    private static List<String> cells(BudgetTable table, Row row) {
        return row.cells().stream().map(cell -> cell.text(table.unit())).toList();
    }
}
