package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// “三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费 of every row of table 7.
public final class ThreePublicSum extends RowSum {
    public ThreePublicSum() {
        super("row.threePublic", TableKind.THREE_PUBLIC);
    }

    @Override
    Field total() {
        return THREE_PUBLIC;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return table.states(VEHICLES)
                ? List.of(ABROAD, VEHICLES, RECEPTION)
                : List.of(ABROAD, VEHICLE_PURCHASE, VEHICLE_RUNNING, RECEPTION);
    }
}
