package budgetexplorer.write.disclosure;

import budgetexplorer.model.table.TableKind;

/// 十一、政府购买服务预算情况: by who pays.
final class PurchasedServicesSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        if (!page.facts().tables().contains(TableKind.PURCHASED_SERVICES)) {
            page.lacks(TableKind.PURCHASED_SERVICES);
            return;
        }
        if (page.facts().empty().contains(TableKind.PURCHASED_SERVICES)) {
            page.say(page.year() + "我部门无政府购买服务预算安排。");
            return;
        }
        String funds = ProcurementSection.funds(page, "通过", "安排购买服务支出预算");
        page.say(page.year() + "纳入政府购买服务预算支出" + page.amount(page.whole())
                + (funds.isEmpty() ? "" : "，其中：" + funds) + "。");
    }
}
