package budgetexplorer.ui.explore;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.ui.kit.Memory;
import javafx.scene.control.TreeTableView;

/// The tree table on a budget larger than any department's, for benchmarks.
public final class DrillTables {
    private static final int SECTIONS = 10;
    private static final int ITEMS = 100;

    private DrillTables() {}

    /// A department of one unit whose lines stand in ten 款; many state the same 项.
    public static Budget budget(int lines) {
        var text = new StringBuilder("""
                ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
                DEPARTMENT | | 701 | 某市园林局 | 9999999.00 | 0.00 | 9999999.00
                UNIT | | 701001 | 某单位 | 9999999.00 | 0.00 | 9999999.00""");
        for (int line = 0; line < lines; line++) {
            text.append("\nITEM | 206%02d%02d | | 其他技术与开发支出 | 99.99 | 0.00 | 99.99".formatted(1 + line % SECTIONS,
                    line / SECTIONS % ITEMS));
        }
        return MadeUp.budget(MadeUp.table(TableKind.EXPENDITURE, text.toString()));
    }

    /// The program's table.
    public static TreeTableView<ExploreNode> of(ExploreViewModel viewModel) {
        return new DrillTable(viewModel, Messages.of(Language.ZH), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN),
                new ColumnMemory(Memory.ofSession()));
    }
}
