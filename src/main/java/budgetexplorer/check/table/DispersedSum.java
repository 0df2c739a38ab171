package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 分散采购 = 货物类 + 工程类 + 服务类 of every row of table 10.
public final class DispersedSum extends RowSum {
    static final List<Field> KINDS = List.of(DISPERSED_GOODS, DISPERSED_WORKS, DISPERSED_SERVICES);

    public DispersedSum() {
        super("row.dispersed", TableKind.PROCUREMENT);
    }

    @Override
    Field total() {
        return DISPERSED;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return KINDS;
    }
}
