package budgetexplorer.check.table;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.util.List;

/// 培训费 = 本级资金 + 上级补助资金 of every row of table 7.
public final class TrainingSum extends RowSum {
    public TrainingSum() {
        super("row.training", TableKind.THREE_PUBLIC);
    }

    @Override
    Field total() {
        return TRAINING;
    }

    @Override
    List<Field> parts(StatedTable table) {
        return List.of(TRAINING_OWN, TRAINING_SUPERIOR);
    }
}
