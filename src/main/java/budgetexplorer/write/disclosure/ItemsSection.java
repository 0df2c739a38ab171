package budgetexplorer.write.disclosure;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.SubjectNames;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;

/// 五, 八 and 九: what is spent from one budget, 项 by 项, and what for.
///
/// @param nothing what there is none of where the table is empty; empty where that is told in numbers
record ItemsSection(TableKind table, Optional<String> nothing) implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(table)) {
            page.lacks(table);
            return;
        }
        if (nothing.isPresent() && page.facts().empty().contains(table)) {
            page.say(page.year() + "我部门无" + nothing.get() + "安排。");
            return;
        }
        List<ItemAmounts> items = page.facts().items(page.kind());
        page.say(page.year() + SubjectNames.whole(page.kind()) + page.amount(page.whole()) + structure(page) + "。"
                + (items.isEmpty() ? "" : "具体支出预算如下："));
        for (int i = 0; i < items.size(); i++) {
            page.say(Wording.item(i + 1) + item(page, items.get(i)));
        }
    }

    private static String structure(Page page) {
        Optional<Money> basic = page.facts().amount(page.part(Field.BASIC));
        Optional<Money> project = page.facts().amount(page.part(Field.PROJECT));
        return basic.isPresent() && project.isPresent()
                ? "，其中：基本支出" + Wording.money(basic.get()) + "，项目支出" + Wording.money(project.get())
                : "";
    }

    private static String item(Page page, ItemAmounts item) {
        FunctionCode code = item.code();
        String name = name(page, code.at(CodeLevel.CATEGORY), "类") + name(page, code.at(CodeLevel.SECTION), "款")
                + name(page, code, "项");
        return name + "支出" + Wording.money(item.total()) + structure(item) + "。主要用于："
                + page.purpose(Subject.of(page.kind(), code)) + "。";
    }

    private static String name(Page page, FunctionCode code, String level) {
        return ExpenditureSection.name(page, code) + "（" + level + "）";
    }

    private static String structure(ItemAmounts item) {
        if (item.onlyBasic()) {
            return "，全部为基本支出";
        }
        if (item.onlyProject()) {
            return "，全部为项目支出";
        }
        return item.basic().isPresent() && item.project().isPresent()
                ? "，其中：基本支出预算" + Wording.money(item.basic().get()) + "，项目支出预算"
                        + Wording.money(item.project().get())
                : "";
    }
}
