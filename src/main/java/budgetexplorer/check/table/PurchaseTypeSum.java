package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 合计 by type = 集中采购 + 分散采购 of every row of table 10.
public final class PurchaseTypeSum extends RowSum {
    public PurchaseTypeSum() {
        super("row.purchaseTypes", TableKind.PROCUREMENT);
    }

    @Override
    Field total() {
        return PROCUREMENT_TOTAL;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(
                table.states(CENTRAL) ? List.of(CENTRAL) : CentralSum.KINDS,
                table.states(DISPERSED) ? List.of(DISPERSED) : DispersedSum.KINDS).stream().flatMap(List::stream)
                .toList();
    }
}
