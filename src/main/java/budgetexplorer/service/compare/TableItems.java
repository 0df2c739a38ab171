package budgetexplorer.service.compare;

import budgetexplorer.model.Fund;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import java.util.Arrays;
import java.util.List;

/// The columns that are compared of tables in which the department has one row.
final class TableItems {
    private static final String NOT_TOLD = "";

    private TableItems() {}

    static List<TableItem> threePublic() {
        return List.of(threePublic("threePublic", Field.THREE_PUBLIC, 0, "三公"),
                threePublic("abroad", Field.ABROAD, 1, "因公出国"), threePublic("vehicles", Field.VEHICLES, 1, "购置及运行"),
                threePublic("vehiclePurchase", Field.VEHICLE_PURCHASE, 2, "公务用车购置费"),
                threePublic("vehicleRunning", Field.VEHICLE_RUNNING, 2, "公务用车运行"),
                threePublic("reception", Field.RECEPTION, 1, "公务接待"),
                threePublic("meetings", Field.MEETINGS, 0, "会议费"), threePublic("training", Field.TRAINING, 0, "培训费"),
                threePublic("trainingOwn", Field.TRAINING_OWN, 1, NOT_TOLD),
                threePublic("trainingSuperior", Field.TRAINING_SUPERIOR, 1, NOT_TOLD));
    }

    private static TableItem threePublic(String key, Field field, int depth, String words) {
        return new TableItem(key, field, depth, words, SectionKind.THREE_PUBLIC);
    }

    static List<TableItem> procurement() {
        return List.of(procurement("central", Field.CENTRAL, 0, "集中采购"),
                procurement("centralGoods", Field.CENTRAL_GOODS, 1, NOT_TOLD),
                procurement("centralWorks", Field.CENTRAL_WORKS, 1, NOT_TOLD),
                procurement("centralServices", Field.CENTRAL_SERVICES, 1, NOT_TOLD),
                procurement("dispersed", Field.DISPERSED, 0, "分散采购"),
                procurement("dispersedGoods", Field.DISPERSED_GOODS, 1, NOT_TOLD),
                procurement("dispersedWorks", Field.DISPERSED_WORKS, 1, NOT_TOLD),
                procurement("dispersedServices", Field.DISPERSED_SERVICES, 1, NOT_TOLD));
    }

    private static TableItem procurement(String key, Field field, int depth, String words) {
        return new TableItem(key, field, depth, words, SectionKind.PROCUREMENT);
    }

    static List<TableItem> funds() {
        return Arrays.stream(Fund.values()).map(fund -> new TableItem(fund.code(), Field.of(fund), 0, switch (fund) {
            case GENERAL -> "一般公共预算";
            case GOVERNMENT_FUND -> "政府性基金";
            case STATE_CAPITAL -> "国有资本经营";
            case FISCAL_ACCOUNT -> "财政专户";
            case UNIT_FUNDS -> "单位资金";
            case CARRY_OVER -> "上年结转";
        }, SectionKind.INCOME)).toList();
    }
}
