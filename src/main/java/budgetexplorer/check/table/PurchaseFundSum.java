package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 by type = 合计 by fund of every row of table 10.
public final class PurchaseFundSum extends RowSum {
    public PurchaseFundSum() {
        super("row.typeByFund", TableKind.PROCUREMENT);
    }

    @Override
    Field total() {
        return PROCUREMENT_TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(TOTAL);
    }
}
