package budgetexplorer.check;

import budgetexplorer.model.tree.Amounts;
import java.util.List;
import java.util.stream.Stream;

/// 基本支出 = 人员经费 + 公用经费 of every stated line.
final class PersonnelAndOperatingMakeBasic implements Rule {
    @Override
    public String id() {
        return "sums.basic";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.statedNodes().stream().map(node -> Judgement.of(id(), node.evidence(node.amount(Amounts::basic)),
                List.of(node.evidence(node.amount(Amounts::personnel)),
                        node.evidence(node.amount(Amounts::operating)))));
    }
}
