package budgetexplorer.model.tree;

import budgetexplorer.model.Money;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The amounts of a node: 合计, 基本支出 (of it 人员经费 and 公用经费), 项目支出. Absent where the document does not say.
public record Amounts(@Nullable Money total, @Nullable Money basic, @Nullable Money personnel,
        @Nullable Money operating, @Nullable Money project) {

    /// Only a total is known.
    public static Amounts ofTotal(@Nullable Money total) {
        return new Amounts(total, null, null, null, null);
    }

    /// The sums of some parts; a sum is absent if one of its terms is.
    public static Amounts sum(List<Amounts> parts) {
        return new Amounts(sum(parts, Amounts::total), sum(parts, Amounts::basic), sum(parts, Amounts::personnel),
                sum(parts, Amounts::operating), sum(parts, Amounts::project));
    }

    private static @Nullable Money sum(List<Amounts> parts, Function<Amounts, @Nullable Money> amount) {
        @Nullable
        Money sum = null;
        for (Amounts part : parts) {
            Money term = amount.apply(part);
            if (term == null) {
                return null;
            }
            sum = sum == null ? term : sum.plus(term);
        }
        return sum;
    }
}
