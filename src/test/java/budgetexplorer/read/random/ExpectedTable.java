package budgetexplorer.read.random;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// A table as a reader is expected to find it.
///
/// @param unit what its amounts are stated in
record ExpectedTable(TableKind kind, MoneyUnit unit, List<ExpectedRow> rows, List<String> notes) {
    ExpectedTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static ExpectedTable of(TableKind kind, List<ExpectedRow> rows, List<String> notes) {
        return new ExpectedTable(kind, MoneyUnit.TEN_THOUSAND_YUAN, rows, notes);
    }

    ExpectedTable withRows(List<ExpectedRow> others) {
        return new ExpectedTable(kind, unit, others, notes);
    }

    ExpectedTable withNotes(List<String> others) {
        return new ExpectedTable(kind, unit, rows, others);
    }

    Stream<ExpectedRow> rows(RowKind rowKind) {
        return rows.stream().filter(row -> row.kind() == rowKind);
    }
}
