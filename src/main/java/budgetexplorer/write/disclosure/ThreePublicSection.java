package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.Direction;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

/// 七、一般公共预算“三公”经费支出情况.
final class ThreePublicSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.THREE_PUBLIC)) {
            page.lacks(TableKind.THREE_PUBLIC);
            return;
        }
        page.say(page.year() + "部门一般公共预算安排的“三公”经费支出预算" + page.amount(page.whole()) + wholeChange(page)
                + "。其中：");
        page.say(Wording.item(1) + part(page, Field.ABROAD) + page.reason(page.part(Field.ABROAD)) + "。");
        page.say(Wording.item(2) + part(page, Field.RECEPTION) + page.reason(page.part(Field.RECEPTION)) + "。");
        page.say(Wording.item(3) + part(page, Field.VEHICLES) + page.reason(page.part(Field.VEHICLES)) + "。其中：");
        page.say("1. " + part(page, Field.VEHICLE_PURCHASE) + "。");
        page.say("2. " + part(page, Field.VEHICLE_RUNNING) + "。");
    }

    /// `比2025年预算12.98万元，同比减少…`
    private static String wholeChange(Page page) {
        Subject whole = page.whole();
        page.needs(new Need(Need.Kind.PRIOR, whole));
        return page.facts().growth(whole, whole).filter(growth -> growth.direction() != Direction.UNCHANGED)
                .map(growth -> told(page, growth)).orElseGet(() -> page.change(whole));
    }

    private static String told(Page page, Growth growth) {
        return "，比" + page.yearBefore() + "预算" + Wording.money(growth.before()) + "，" + Page.moved(growth);
    }

    private static String part(Page page, Field field) {
        Subject part = page.part(field);
        return page.name(field) + page.year() + "预算" + page.amount(part) + page.change(part);
    }
}
