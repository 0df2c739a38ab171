package budgetexplorer.read.layout;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.table.TableKind;
import java.util.List;

/// Table 7: 三公经费, meetings and training of each unit by fund.
final class ThreePublicLayout {
    static final TableLayout LAYOUT = TableLayout.of(TableKind.THREE_PUBLIC,
            List.of("三公经费支出表", "三公经费预算表", "三公两费支出情况表", "三公两费支出表", "三公经费支出情况表"), Columns.UNIT_CODE_COLUMN,
            Columns.NAME_COLUMN, ColumnRule.of(FUND_NAME, "资金性质"),
            ColumnRule.of(THREE_PUBLIC, "三公经费/合计", "三公经费合计", "合计"),
            ColumnRule.of(ABROAD, "三公经费/因公出国（境）费", "因公出国（境）费", "因公出国（境）费用", "因公出国（境）经费"),
            ColumnRule.of(VEHICLES, "公务用车购置及运行维护费/小计", "公务用车购置及运行费/小计",
                    "公务用车购置和运行费/小计", "公务用车购置和运行维护费/小计",
                    "三公经费/公务用车购置及运行维护费/小计"),
            ColumnRule.of(VEHICLE_PURCHASE, "公务用车购置费", "三公经费/公务用车购置及运行维护费/公务用车购置费"),
            ColumnRule.of(VEHICLE_RUNNING, "公务用车运行维护费", "公务用车运行费",
                    "三公经费/公务用车购置及运行维护费/公务用车运行维护费"),
            ColumnRule.of(RECEPTION, "公务接待费", "三公经费/公务接待费"),
            ColumnRule.of(MEETINGS, "会议费"), ColumnRule.of(TRAINING, "培训费/小计", "培训费"),
            ColumnRule.of(TRAINING_OWN, "培训费/本级资金安排", "本级资金安排"),
            ColumnRule.of(TRAINING_SUPERIOR, "培训费/上级补助资金安排", "上级补助资金安排"));

    private ThreePublicLayout() {}
}
