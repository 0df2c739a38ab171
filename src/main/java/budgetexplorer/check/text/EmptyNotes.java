package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table whose note says that it has no data has none.
public final class EmptyNotes implements FindingRule {
    private static final Pattern NOTHING = Pattern.compile("(?:本|此|该)表(?:无数据|为空|没有数据|无内容)|空表");

    @Override
    public String id() {
        return "text.emptyNote";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.TEXT;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.tables().stream().flatMap(table -> table.table().notes().stream()
                .filter(note -> NOTHING.matcher(note).find()).limit(1).map(note -> check(table, note)));
    }

    private Finding check(StatedTable table, String note) {
        Evidence whole = table.whole("note", table.kind().title());
        var judged = new Evidence(whole.at(), whole.key(), whole.label() + " · 注", Value.of(note));
        List<Evidence> money = Emptiness.money(table);
        return money.isEmpty()
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.emptyAgrees", Value.of(note),
                        Value.of(table.kind().number(), "")), judged)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.emptyDiffers", Value.of(note),
                        Value.of(table.kind().number(), ""), Value.of(Development.money(money.getFirst()))), judged,
                        money.getFirst());
    }
}
