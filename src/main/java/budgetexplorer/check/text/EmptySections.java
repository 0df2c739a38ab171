package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.narrative.Restated;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A section says that there is nothing where its table is empty, and only there.
public final class EmptySections implements TextRule {
    @Override
    public String id() {
        return "text.empty";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().sections().stream().flatMap(section -> Restated.by(section.kind())
                .flatMap(restated -> budget.table(restated.table())
                        .flatMap(table -> check(budget.told(), section, restated, table)))
                .stream());
    }

    private Optional<Finding> check(Told told, Section section, Restated restated, StatedTable table) {
        List<Evidence> money = Emptiness.money(table);
        Optional<Span> nothing = section.statements().stream().filter(statement -> isWhole(restated, statement))
                .flatMap(statement -> statement.assertions().stream())
                .filter(assertion -> assertion.kind() == Assertion.Kind.NOTHING).map(Assertion::span).findFirst();
        if (nothing.isPresent()) {
            return Optional.of(said(told, section, nothing.get(), table, money));
        }
        return money.isEmpty() || section.figures().findAny().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.silent",
                        Value.of(table.kind().number(), "")),
                        told.at(section.heading(), section.kind() + "/SILENT",
                                section.heading().in(told.narrative().text()), null),
                        money.getFirst()));
    }

    private static boolean isWhole(Restated restated, Statement statement) {
        return restated.isWhole(PlainName.of(statement.subject().getLast()));
    }

    private Finding said(Told told, Section section, Span span, StatedTable table, List<Evidence> money) {
        String words = span.in(told.narrative().text());
        Evidence judged = told.at(span, section.kind() + "/NOTHING", words, Value.of(words));
        return money.isEmpty()
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.emptyAgrees", Value.of(words),
                        Value.of(table.kind().number(), "")), judged)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.emptyDiffers", Value.of(words),
                        Value.of(table.kind().number(), ""), Value.of(Development.money(money.getFirst()))), judged,
                        money.getFirst());
    }
}
