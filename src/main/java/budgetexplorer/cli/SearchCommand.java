package budgetexplorer.cli;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.search.Excerpt;
import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `search TEXT`
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand extends LibraryCommand {
    private static final int MOST = 1000;
    private static final int TEXT_WIDTH = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "search.text")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
    private int limit = 20;

    SearchCommand(CommandContext context, Supplier<Path> library) {
        super(context, library);
    }

    @Override
    int run(Library library) {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), text("cli.search.limit", String.valueOf(limit)));
        }
        String typed = String.join(" ", words);
        List<HitGroup> groups = new SearchLibrary(library).find(typed, limit, Cancellation.NONE);
        if (json()) {
            JsonOutput.write(context(), json -> write(json, groups));
        } else if (groups.isEmpty()) {
            context().out().println(text("cli.search.none", typed));
        } else {
            groups.forEach(this::print);
        }
        return ExitCode.OK;
    }

    private static void write(JsonOutput json, List<HitGroup> groups) {
        json.array("hits", groups.stream().flatMap(group -> group.hits().stream()).toList(), hit -> {
            json.field("budget", hit.budget().reference());
            json.field("kind", JsonOutput.name(hit.kind()));
            json.field("at", hit.link().text());
            json.field("text", hit.text());
            json.field("amount", amount(hit));
        });
        json.array("further", groups.stream().filter(group -> group.further() > 0).toList(), group -> {
            json.field("kind", JsonOutput.name(group.kind()));
            json.field("count", group.further());
            json.field("atLeast", group.isUncounted());
        });
    }

    private void print(HitGroup group) {
        context().out().println(heading(group));
        var table = new TextTable(Set.of(2));
        group.hits().forEach(hit -> table.row(List.of("  " + Excerpt.of(hit.text(), hit.spans(), TEXT_WIDTH).text(),
                hit.budget().reference() + " " + hit.department(), amount(hit).orElse(""))));
        print(table);
    }

    private String heading(HitGroup group) {
        String kind = text("search.kind." + group.kind().name());
        return group.further() == 0
                ? kind
                : text("cli.search.group", kind,
                        text(group.isUncounted() ? "search.further.many" : "search.further", group.further()));
    }

    private static Optional<String> amount(Hit hit) {
        Money amount = hit.amount();
        return amount == null ? Optional.empty() : Optional.of(amount.in(MoneyUnit.TEN_THOUSAND_YUAN));
    }
}
