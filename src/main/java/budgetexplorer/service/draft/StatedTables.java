package budgetexplorer.service.draft;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Alteration.CellSet;
import budgetexplorer.model.draft.Alteration.RowAdded;
import budgetexplorer.model.draft.Alteration.RowMoved;
import budgetexplorer.model.draft.Alteration.RowRemoved;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables of a budget as they are when it is to be changed, and what has to be altered in them.
record StatedTables(BudgetSummary budget, List<BudgetTable> tables, ClassificationNames names, Place library) {
    List<CellSet> set(CellPlace place, Cell value, boolean carried) throws ProblemException {
        BudgetTable table = table(place.table());
        Cell before = row(table, place.row()).cells().get(place.column());
        if (before.equals(value)) {
            return List.of();
        }
        var cause = new CellSet(place.table(), place.row(), place.column(), before, value);
        List<CellSet> all = new ArrayList<>(List.of(cause));
        if (carried) {
            all.addAll(CarriedSums.of(budget, table, cause, names));
        }
        return all;
    }

    /// What the row speaks of is told once it stands in the table; where that cannot be told, it stands under the same
    /// unit as the row above it.
    List<RowAdded> add(TableKind kind, int behind, List<Cell> cells) throws ProblemException {
        BudgetTable table = table(kind);
        Optional<Row> above = behind == Alteration.TOP ? Optional.empty() : Optional.of(row(table, behind));
        int number = Source.numberBeside(above.or(() -> table.rows().stream().findFirst()), table.rows());
        var row = new Row(above.map(Row::kind).filter(StatedTables::isLine).orElse(RowKind.LINE),
                above.map(Row::unit).orElse(null), number, cells);
        return List.of(new RowAdded(kind, row, behind));
    }

    private static boolean isLine(RowKind kind) {
        return kind == RowKind.ITEM || kind == RowKind.PROJECT;
    }

    List<RowRemoved> remove(TableKind kind, int number) throws ProblemException {
        BudgetTable table = table(kind);
        Row row = row(table, number);
        return List.of(new RowRemoved(kind, row, above(table, table.rows().indexOf(row))));
    }

    List<RowMoved> move(TableKind kind, int number, int step) throws ProblemException {
        BudgetTable table = table(kind);
        int place = table.rows().indexOf(row(table, number));
        int next = place + step;
        if (next < 0 || next >= table.rows().size()) {
            return List.of();
        }
        int to = step < 0 ? above(table, next) : table.rows().get(next).number();
        return List.of(new RowMoved(kind, number, above(table, place), to));
    }

    private static int above(BudgetTable table, int place) {
        return place == 0 ? Alteration.TOP : table.rows().get(place - 1).number();
    }

    private BudgetTable table(TableKind kind) throws ProblemException {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow(this::outdated);
    }

    private Row row(BudgetTable table, int number) throws ProblemException {
        return table.row(number).orElseThrow(this::outdated);
    }

    private ProblemException outdated() {
        return new ProblemException(Problem.error(library, "problem.draft.outdated", budget.id().reference()));
    }
}
