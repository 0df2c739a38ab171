package budgetexplorer.write.disclosure;

import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// 十、政府采购预算情况: by who buys, what is bought and who pays.
final class ProcurementSection implements DisclosureSection {
    private static final String WHOLE = "政府采购预算";
    /// The sums of both ways to buy stand under the name of the central one.
    private static final List<Field> TYPES = List.of(Field.CENTRAL_GOODS, Field.CENTRAL_WORKS, Field.CENTRAL_SERVICES);
    private static final List<String> NAMES = List.of("货物类", "工程类", "服务类");
    static final List<Field> FUNDS = List.of(Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL,
            Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER);

    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.PROCUREMENT)) {
            page.lacks(TableKind.PROCUREMENT);
            return;
        }
        if (page.facts().empty().contains(TableKind.PROCUREMENT)) {
            page.say(page.year() + "我部门无政府采购预算安排。");
            return;
        }
        page.say(page.year() + WHOLE + page.amount(page.whole()) + page.change(page.whole()) + "。其中："
                + mode(page, Field.CENTRAL) + "；" + mode(page, Field.DISPERSED) + "。");
        types(page);
        String funds = funds(page, "", "安排采购支出预算");
        if (!funds.isEmpty()) {
            page.say("按政府采购资金来源划分，其中：" + funds + "。");
        }
    }

    private static String mode(Page page, Field field) {
        Subject part = page.part(field);
        Optional<Money> all = page.facts().amount(Subject.whole(SectionKind.PROCUREMENT));
        return page.name(field) + page.amount(part) + page.share(part, WHOLE, all) + page.change(part);
    }

    private static void types(Page page) {
        if (TYPES.stream().allMatch(type -> page.facts().amount(page.part(type)).isPresent())) {
            page.say("按政府采购项目类型划分，其中：" + TYPES.stream()
                    .map(type -> NAMES.get(TYPES.indexOf(type)) + "采购预算" + page.amount(page.part(type)))
                    .collect(Collectors.joining("，")) + "。");
        }
    }

    /// The funds that pay for any of it.
    static String funds(Page page, String before, String after) {
        return FUNDS.stream().filter(fund -> page.facts().amount(page.part(fund)).filter(money -> !money.isZero())
                .isPresent())
                .map(fund -> before + page.name(fund) + after + page.amount(page.part(fund)))
                .collect(Collectors.joining("，"));
    }
}
