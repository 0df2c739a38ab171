package budgetexplorer.service.draft;

import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.recognise.RowSubjects;
import budgetexplorer.store.DraftStore;
import java.util.Optional;

/// What follows from changed tables, the same as of imported ones.
record Derived(ClassificationNames names) implements DraftStore.Derivation {
    @Override
    public BudgetTrees trees(Budget budget) {
        return BudgetTrees.of(budget, names);
    }

    /// Where a document said more than its cells do, as one with a sheet for each unit, its rows keep what was known of
    /// them, and new rows stand under the unit above them.
    @Override
    public BudgetTable classified(BudgetTable before, BudgetTable changed, String department) {
        BudgetTable told = RowSubjects.tell(changed, department);
        if (RowSubjects.tell(before, department).equals(before)) {
            return told;
        }
        return changed.with(told.rows().stream().map(row -> known(before, changed, row)).toList());
    }

    private static Row known(BudgetTable before, BudgetTable changed, Row told) {
        Optional<Row> known = before.row(told.number()).or(() -> changed.row(told.number())
                .filter(row -> row.unit() != null));
        return known.map(row -> new Row(row.kind(), row.unit(), told.number(), told.cells())).orElse(told);
    }
}
