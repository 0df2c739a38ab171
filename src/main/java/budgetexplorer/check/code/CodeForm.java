package budgetexplorer.check.code;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Codes have the digits their classification gives them: function 3, 5 or 7, economy 3 or 5, departments 3, units 6.
final class CodeForm implements FindingRule {
    @Override
    public String id() {
        return "code.form";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Stream.of(check(budget, RowKind.ITEM, Field.ITEM_CODE, FunctionCode::isCode),
                check(budget, RowKind.ITEM, Field.ECONOMIC_CODE, EconomicCode::isCode),
                check(budget, RowKind.DEPARTMENT, Field.UNIT_CODE, code -> code.matches("\\d{3}")),
                check(budget, RowKind.UNIT, Field.UNIT_CODE, code -> code.matches("\\d{6}")))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> check(AuditedBudget budget, RowKind kind, Field field, Predicate<String> form) {
        return CodeCells.of(budget, kind, field).map(code -> form.test(code.code())
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.code", Value.of(code.code())), code.cell())
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.code.form", Value.of(code.code()),
                        Value.of(code.code().length(), "")), code.cell()));
    }
}
