package budgetexplorer.model.draft;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;

/// One thing that is done to a table. A row is named by its number, which no other row ever has. Immutable.
public sealed interface Alteration {
    /// What stands for the number of a row where there is none: above the first row.
    int TOP = 0;

    /// The table it is done to.
    TableKind table();

    /// The number of the row it is done to.
    int row();

    /// What takes it back.
    Alteration inverse();

    /// The table as it is then; empty if it is not as it has to be before.
    Optional<BudgetTable> in(BudgetTable before);

    /// A cell holds something else.
    ///
    /// @param column the place among the table's columns, from 0
    record CellSet(TableKind table, int row, int column, Cell before, Cell after) implements Alteration {
        @Override
        public CellSet inverse() {
            return new CellSet(table, row, column, after, before);
        }

        @Override
        public Optional<BudgetTable> in(BudgetTable stated) {
            return Rows.of(stated).replace(row, old -> column < old.cells().size()
                    && old.cells().get(column).equals(before)
                            ? Optional.of(old.with(column, after))
                            : Optional.empty());
        }
    }

    /// There is another row.
    ///
    /// @param behind the number of the row above it, or [#TOP]
    record RowAdded(TableKind table, Row added, int behind) implements Alteration {
        @Override
        public int row() {
            return added.number();
        }

        @Override
        public RowRemoved inverse() {
            return new RowRemoved(table, added, behind);
        }

        @Override
        public Optional<BudgetTable> in(BudgetTable stated) {
            return Rows.of(stated).add(added, behind);
        }
    }

    /// A row has gone.
    ///
    /// @param behind the number of the row that was above it, or [#TOP]
    record RowRemoved(TableKind table, Row removed, int behind) implements Alteration {
        @Override
        public int row() {
            return removed.number();
        }

        @Override
        public RowAdded inverse() {
            return new RowAdded(table, removed, behind);
        }

        @Override
        public Optional<BudgetTable> in(BudgetTable stated) {
            return Rows.of(stated).remove(removed);
        }
    }

    /// A row stands elsewhere.
    ///
    /// @param from the number of the row that was above it, or [#TOP]
    /// @param to   the number of the row that is above it then, or [#TOP]
    record RowMoved(TableKind table, int row, int from, int to) implements Alteration {
        @Override
        public RowMoved inverse() {
            return new RowMoved(table, row, to, from);
        }

        @Override
        public Optional<BudgetTable> in(BudgetTable stated) {
            return Rows.of(stated).move(row, from, to);
        }
    }
}
