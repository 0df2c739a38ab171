package budgetexplorer.check;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// 合计 = 基本支出 + 项目支出 of every stated line, and what table 3 states beside them to be carried forward.
final class StructureMakesTheTotal implements Rule {
    @Override
    public String id() {
        return "sums.structure";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        Map<Integer, Money> carried = budget.table(TableKind.EXPENDITURE).map(StructureMakesTheTotal::carriedForward)
                .orElse(Map.of());
        return budget.statedNodes().stream().map(node -> judge(node, carried));
    }

    private Finding judge(StatedNode node, Map<Integer, Money> carried) {
        List<Evidence> terms = new ArrayList<>(List.of(node.evidence(node.amount(Amounts::basic)),
                node.evidence(node.amount(Amounts::project))));
        Money forward = carried.get(node.origin().row());
        if (forward != null && node.origin().table() == TableKind.EXPENDITURE) {
            terms.add(node.evidence(forward));
        }
        return Judgement.of(id(), node.evidence(node.amount(Amounts::total)), terms);
    }

    /// By the number of the row; only what is more or less than nothing is a term.
    private static Map<Integer, Money> carriedForward(BudgetTable table) {
        return table.rows().stream().filter(row -> !amount(table, row).isZero())
                .collect(toMap(Row::number, row -> amount(table, row)));
    }

    private static Money amount(BudgetTable table, Row row) {
        return table.amount(row, Field.CARRIED_FORWARD).orElse(new Money(0, 1));
    }
}
