package budgetexplorer.service.compare;

import budgetexplorer.compare.Side;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import java.util.Optional;

/// Tells what is known of a budget as a whole.
final class Sides {
    private Sides() {}

    static Side of(Subject subject) {
        Stores stores = subject.stores();
        return new Side(subject.budget(), stores.trees().units(subject.id()), Optional.empty(),
                stores.totals().total(subject.id(), Hierarchy.FUNCTION),
                subject.table(TableKind.BALANCE).map(BudgetTable::unit));
    }
}
