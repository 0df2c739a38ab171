package budgetexplorer.check;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stated amount is the sum of what the document states right below it: the department's of its units, a unit's of
/// its 项; 合计, 基本支出, 人员经费, 公用经费 and 项目支出 each on its own.
final class PartsMakeTheWhole implements Rule {
    private static final List<Function<Amounts, @Nullable Money>> AMOUNTS = List.of(Amounts::total, Amounts::basic,
            Amounts::personnel, Amounts::operating, Amounts::project);

    @Override
    public String id() {
        return "sums.parts";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.statedNodes().stream().flatMap(this::check);
    }

    private Stream<Finding> check(StatedNode whole) {
        List<StatedNode> parts = whole.parts();
        return parts.isEmpty() ? Stream.empty() : AMOUNTS.stream().map(amount -> judge(whole, parts, amount));
    }

    private Finding judge(StatedNode whole, List<StatedNode> parts, Function<Amounts, @Nullable Money> amount) {
        return Judgement.of(id(), whole.evidence(whole.amount(amount)),
                parts.stream().map(part -> part.evidence(part.amount(amount))).toList());
    }
}
