package budgetexplorer.write.disclosure;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 六、一般公共预算基本支出情况: what people and offices cost, and of what that consists.
final class BasicSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.GENERAL_BASIC)) {
            page.lacks(TableKind.GENERAL_BASIC);
            return;
        }
        page.say(page.year() + "部门一般公共预算基本支出" + page.amount(page.whole()) + "，其中：");
        page.say(part(page, 1, Field.PERSONNEL, page.facts().lists().personnel()));
        page.say(part(page, 2, Field.OPERATING, page.facts().lists().operating()));
    }

    private static String part(Page page, int number, Field field, List<String> names) {
        return Wording.item(number) + page.name(field) + page.amount(page.part(field))
                + (names.isEmpty() ? "" : "，主要包括：" + String.join("、", names)) + "。";
    }
}
