package budgetexplorer.check.text;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Assertion;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said to be project expenditure alone is not explained as basic expenditure, nor the other way round.
public final class PurposeOfAllOfIt implements TextRule {
    @Override
    public String id() {
        return "text.purpose";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().sections().stream().flatMap(section -> section.statements().stream()
                .flatMap(statement -> statement.purpose()
                        .flatMap(purpose -> check(budget.told(), section, statement, purpose)).stream()));
    }

    private Optional<Finding> check(Told told, Section section, Statement statement, Span purpose) {
        Optional<String> other = statement.asserts(Assertion.Kind.ALL_PROJECT)
                ? Optional.of("基本支出")
                : statement.asserts(Assertion.Kind.ALL_BASIC) ? Optional.of("项目支出") : Optional.empty();
        String words = purpose.in(told.narrative().text());
        return other.map(excluded -> {
            var judged = told.at(purpose, Development.key(section, statement, "PURPOSE"),
                    statement.subject().getLast() + " · 用途", Value.of(words));
            return words.contains(excluded)
                    ? Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.purpose", Value.of(judged.label()),
                            Value.of(excluded.equals("基本支出") ? "项目支出" : "基本支出"), Value.of(excluded)), judged)
                    : Finding.of(id(), Outcome.PASS, Said.of("check.said.text.purposeAgrees",
                            Value.of(judged.label())), judged);
        });
    }
}
