package budgetexplorer.check;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// All 12 tables and the text are there. What is missing is told once, with the number of rules that cannot be checked for
/// want of it, and not by each of them.
final class DocumentComplete implements FindingRule {
    private final List<Rule> others;

    /// @param others the rules that need tables or the text
    DocumentComplete(List<Rule> others) {
        this.others = others;
    }

    @Override
    public String id() {
        return "document.complete";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.DOCUMENT;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Stream.concat(Arrays.stream(TableKind.values()).map(kind -> table(budget, kind)),
                Stream.of(text(budget)));
    }

    private Finding table(AuditedBudget budget, TableKind kind) {
        var judged = new Evidence(new Link.TableCell(budget.id(), kind), kind.number() + "/", kind.title(), null);
        return finding(budget.table(kind).isPresent(), judged,
                Said.of("check.said.noTable", Value.of(kind.number(), ""), Value.of(kind.title()),
                        Value.of(others.stream().filter(rule -> rule.tables().contains(kind)).count(), "")));
    }

    private Finding text(AuditedBudget budget) {
        var judged = new Evidence(new Link.Overview(budget.id()), "text", "", null);
        return finding(budget.text().isPresent(), judged, Said.of("check.said.noText",
                Value.of(others.stream().filter(DocumentComplete::needsText).count(), "")));
    }

    private Finding finding(boolean isThere, Evidence judged, Said lacking) {
        return isThere
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.there", Value.of(judged.label())), judged)
                : Finding.of(id(), Outcome.UNCHECKED, lacking, judged);
    }

    /// Whether a rule has what it needs.
    static boolean isFit(Rule rule, AuditedBudget budget) {
        return rule.tables().stream().allMatch(kind -> budget.table(kind).isPresent())
                && (budget.text().isPresent() || !needsText(rule));
    }

    private static boolean needsText(Rule rule) {
        return rule instanceof FindingRule own && own.needsText();
    }
}
