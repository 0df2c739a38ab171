package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.NamedAmount;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Collectors;

/// 一、部门收支总体情况 and 四、财政拨款收支总体情况: a total, and the lists of tables 1 and 4.
///
/// @param name    what the total is called
/// @param changed whether it is told how the total changed
record BalanceSection(TableKind table, String name, boolean changed) implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(table)) {
            page.lacks(table);
            return;
        }
        SectionKind kind = page.kind();
        String total = page.year() + name + page.amount(page.whole());
        String income = list("收入包括：", page.facts().lists().income().getOrDefault(kind, List.of()));
        String expense = list("支出包括：", page.facts().lists().expense().getOrDefault(kind, List.of()));
        page.say(changed
                ? total + page.change(page.whole(), Subject.whole(SectionKind.BALANCE)) + "。" + ended(income)
                        + ended(expense)
                : total + (income.isEmpty() && expense.isEmpty() ? "。" : "，")
                        + (income.isEmpty() ? "" : income + (expense.isEmpty() ? "。" : "；")) + ended(expense));
    }

    private static String ended(String list) {
        return list.isEmpty() ? "" : list + "。";
    }

    private static String list(String lead, List<NamedAmount> lines) {
        return lines.isEmpty()
                ? ""
                : lead + lines.stream().map(line -> line.name() + Wording.money(line.amount()))
                        .collect(Collectors.joining("、"));
    }
}
