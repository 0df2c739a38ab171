package budgetexplorer.check.code;

import static java.util.stream.Collectors.toSet;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where table 6 states 类 of the economic classification, each 款 stands below its own.
final class EconomicCategory implements FindingRule {
    @Override
    public String id() {
        return "code.economy";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL_BASIC);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        List<CodeCells> codes = CodeCells
                .of(budget.stated(TableKind.GENERAL_BASIC), RowKind.ITEM, Field.ECONOMIC_CODE)
                .filter(code -> EconomicCode.isCode(code.code())).toList();
        Set<String> categories = codes.stream().map(CodeCells::code)
                .filter(code -> new EconomicCode(code).level() == CodeLevel.CATEGORY).collect(toSet());
        return categories.isEmpty()
                ? Stream.empty()
                : codes.stream().filter(code -> !categories.contains(code.code()))
                        .map(code -> judge(code, categories));
    }

    private Finding judge(CodeCells code, Set<String> categories) {
        String category = new EconomicCode(code.code()).category().digits();
        return categories.contains(category)
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.code", Value.of(code.code())), code.cell())
                : Finding.of(id(), Outcome.FAIL,
                        Said.of("check.said.code.economy", Value.of(code.code()), Value.of(category)), code.cell());
    }
}
