package budgetexplorer.check.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All tables call a unit, and an item of the classification, by the same name; blanks and the width of brackets apart.
/// Another name contradicts no amount, so that it is a doubt.
final class SameName implements FindingRule {
    @Override
    public String id() {
        return "name.same";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Stream.concat(check(budget, Field.ITEM_CODE, RowKind.ITEM),
                check(budget, Field.UNIT_CODE, RowKind.DEPARTMENT, RowKind.UNIT, RowKind.PROJECT));
    }

    private Stream<Finding> check(AuditedBudget budget, Field field, RowKind... kinds) {
        return Stream.of(kinds).flatMap(kind -> CodeCells.of(budget, kind, field))
                .collect(groupingBy(CodeCells::code, TreeMap::new, toList())).values()
                .stream().flatMap(this::judge);
    }

    /// The name that stands first is held against all others.
    private Stream<Finding> judge(List<CodeCells> sameCode) {
        List<Evidence> names = sameCode.stream().flatMap(CodeCells::name).toList();
        if (names.isEmpty()) {
            return Stream.empty();
        }
        Evidence first = names.getFirst();
        List<Evidence> others = names.stream().filter(name -> !plain(name).equals(plain(first))).toList();
        String code = sameCode.getFirst().code();
        return others.isEmpty()
                ? Stream.of(Finding.of(id(), Outcome.PASS,
                        Said.of("check.said.name.same", Value.of(code), Value.of(text(first))), first))
                : others.stream().map(other -> Finding.of(id(), Outcome.WARNING, Said.of("check.said.name.differs",
                        Value.of(code), Value.of(text(other)), Value.of(text(first))), other, first));
    }

    private static String text(Evidence name) {
        return name.value() instanceof Value.Words(var text) ? text : "";
    }

    private static String plain(Evidence name) {
        return PlainName.of(text(name));
    }
}
