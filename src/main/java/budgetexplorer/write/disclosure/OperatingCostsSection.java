package budgetexplorer.write.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Subject;
import java.util.Optional;

/// 机关运行经费安排情况, which stands in no table.
final class OperatingCostsSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        Subject costs = page.whole();
        Optional<Money> amount = page.facts().amount(costs);
        page.needs(new Need(Need.Kind.AMOUNT, costs));
        if (amount.isEmpty()) {
            page.say(page.year() + "机关运行经费预算" + page.gap(new Need(Need.Kind.AMOUNT, costs), "机关运行经费预算数") + "。");
            return;
        }
        if (!page.facts().hasMoney(costs)) {
            page.say(page.year() + "我部门无机关运行经费预算安排。");
            return;
        }
        page.say(page.year() + "机关运行经费预算" + page.amount(costs) + page.change(costs) + "，主要用于"
                + page.purpose(costs) + "。" + page.direction(costs, costs)
                        .map(word -> "运行经费" + word + "的" + page.because(costs, word) + "。").orElse(""));
    }
}
