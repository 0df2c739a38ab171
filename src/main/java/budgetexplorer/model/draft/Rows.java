package budgetexplorer.model.draft;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rows of a table while something is done to them.
record Rows(BudgetTable table) {
    private static final int NONE = -1;

    static Rows of(BudgetTable table) {
        return new Rows(table);
    }

    /// The place of a row in the table; -1 for the top and for a row that is not there.
    private int place(int number) {
        List<Row> rows = table.rows();
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).number() == number) {
                return place;
            }
        }
        return NONE;
    }

    private boolean isThere(int number) {
        return place(number) != NONE;
    }

    private boolean canBeAbove(int number) {
        return number == Alteration.TOP || isThere(number);
    }

    Optional<BudgetTable> replace(int number, Function<Row, Optional<Row>> change) {
        int place = place(number);
        return place == NONE ? Optional.empty() : change.apply(table.rows().get(place)).map(row -> {
            List<Row> rows = new ArrayList<>(table.rows());
            rows.set(place, row);
            return table.with(rows);
        });
    }

    Optional<BudgetTable> add(Row row, int behind) {
        if (isThere(row.number()) || !canBeAbove(behind) || row.cells().size() != table.columns().size()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(place(behind) + 1, row);
        return Optional.of(table.with(rows));
    }

    /// What a row speaks of follows from its cells and its place, so that only its cells have to be the same.
    Optional<BudgetTable> remove(Row row) {
        int place = place(row.number());
        if (place == NONE || !table.rows().get(place).cells().equals(row.cells())) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(table.rows());
        rows.remove(place);
        return Optional.of(table.with(rows));
    }

    Optional<BudgetTable> move(int number, int from, int to) {
        int place = place(number);
        if (place == NONE || place(from) != place - 1 || !canBeAbove(to) || to == number) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(table.rows());
        Row moved = rows.remove(place);
        int above = to == Alteration.TOP ? NONE : new Rows(table.with(rows)).place(to);
        rows.add(above + 1, moved);
        return Optional.of(table.with(rows));
    }
}
