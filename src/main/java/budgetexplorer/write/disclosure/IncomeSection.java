package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 二、部门收入总体情况: by where the money comes from.
final class IncomeSection implements DisclosureSection {
    private static final List<Field> FUNDS = List.of(Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL,
            Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER);

    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.INCOME)) {
            page.lacks(TableKind.INCOME);
            return;
        }
        Subject total = Subject.whole(SectionKind.BALANCE);
        List<Field> told = FUNDS.stream().filter(fund -> isTold(page.facts(), page.part(fund))).toList();
        page.say(page.year() + "部门收入总预算" + page.amount(page.whole()) + page.change(page.whole(), total) + "。"
                + (told.isEmpty() ? "" : "其中："));
        for (int i = 0; i < told.size(); i++) {
            Subject part = page.part(told.get(i));
            page.say((told.size() > 1 ? Wording.item(i + 1) : "") + page.name(told.get(i)) + page.amount(part)
                    + page.change(part) + "。");
        }
        page.direction(page.whole(), total).ifPresent(word -> page.say(
                page.year() + "收入预算总体" + word + "的主要" + page.because(page.whole(), word) + "。"));
    }

    /// What there is of nothing is told only if there was something of it the year before.
    private static boolean isTold(Facts facts, Subject part) {
        return facts.amount(part).isPresent() && facts.hasMoney(part);
    }
}
