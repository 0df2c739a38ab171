package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 公务用车购置及运行维护费 = 购置费 + 运行维护费 of every row of table 7.
public final class VehicleSum extends RowSum {
    public VehicleSum() {
        super("row.vehicles", TableKind.THREE_PUBLIC);
    }

    @Override
    Field total() {
        return VEHICLES;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(VEHICLE_PURCHASE, VEHICLE_RUNNING);
    }
}
