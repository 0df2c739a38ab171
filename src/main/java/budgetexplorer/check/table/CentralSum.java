package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 集中采购 = 货物类 + 工程类 + 服务类 of every row of table 10.
public final class CentralSum extends RowSum {
    static final List<Field> KINDS = List.of(CENTRAL_GOODS, CENTRAL_WORKS, CENTRAL_SERVICES);

    public CentralSum() {
        super("row.central", TableKind.PROCUREMENT);
    }

    @Override
    Field total() {
        return CENTRAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return KINDS;
    }
}
