package budgetexplorer.check.code;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The name of a function code is the one that the library has for it in that year. Other documents may be where it was
/// learned, so that another name is a doubt and no fault; a code nobody has sourced is not judged.
final class KnownName implements FindingRule {
    @Override
    public String id() {
        return "name.known";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.EXPENDITURE);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Set<String> seen = new HashSet<>();
        return CodeCells.of(budget.stated(TableKind.EXPENDITURE), RowKind.ITEM, Field.ITEM_CODE)
                .filter(code -> FunctionCode.isCode(code.code()) && seen.add(code.code()))
                .flatMap(code -> code.name().flatMap(name -> judge(budget, code, name)));
    }

    private Stream<Finding> judge(AuditedBudget budget, CodeCells code, Evidence name) {
        String stated = code.table().text(code.row(), Field.NAME);
        return budget.names().name(new FunctionCode(code.code()), budget.id().year()).stream()
                .map(known -> PlainName.of(known).equals(PlainName.of(stated))
                        ? Finding.of(id(), Outcome.PASS,
                                Said.of("check.said.name.same", Value.of(code.code()), Value.of(stated)), name)
                        : Finding.of(id(), Outcome.WARNING, Said.of("check.said.name.known", Value.of(code.code()),
                                Value.of(stated), Value.of(known)), name));
    }
}
