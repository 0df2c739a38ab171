package budgetexplorer.check.code;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Units stand in the order of their codes, and so do the items of each unit and the economic classes.
final class CodeOrder implements FindingRule {
    private static final Set<TableKind> IN_ORDER = EnumSet.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GENERAL_BASIC, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL);

    @Override
    public String id() {
        return "code.order";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.tables().stream().flatMap(this::check);
    }

    private Stream<Finding> check(StatedTable table) {
        Stream<Finding> units = judge(CodeCells.of(table, RowKind.UNIT, Field.UNIT_CODE).toList());
        if (!IN_ORDER.contains(table.kind())) {
            return units;
        }
        Field code = table.kind() == TableKind.GENERAL_BASIC ? Field.ECONOMIC_CODE : Field.ITEM_CODE;
        return Stream.concat(units, judge(CodeCells.of(table, RowKind.ITEM, code).toList()));
    }

    private Stream<Finding> judge(List<CodeCells> codes) {
        List<Finding> out = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            CodeCells before = codes.get(i - 1);
            CodeCells code = codes.get(i);
            if (before.unit().equals(code.unit()) || isOfUnits(code)) {
                if (before.code().compareTo(code.code()) > 0) {
                    out.add(Finding.of(id(), Outcome.WARNING,
                            Said.of("check.said.order", Value.of(code.code()), Value.of(before.code())), code.cell(),
                            before.cell()));
                }
            }
        }
        return out.isEmpty() && !codes.isEmpty()
                ? Stream.of(Finding.of(id(), Outcome.PASS, Said.of("check.said.ordered", Value.of(codes.size(), "")),
                        codes.getFirst().cell()))
                : out.stream();
    }

    private static boolean isOfUnits(CodeCells code) {
        return code.row().kind() == RowKind.UNIT;
    }
}
