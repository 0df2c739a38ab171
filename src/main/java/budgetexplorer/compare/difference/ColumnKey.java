package budgetexplorer.compare.difference;

import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;

/// What a column is, wherever it stands.
///
/// @param label in plain form, of a column that no layout knows
record ColumnKey(Field field, String label) {
    static ColumnKey of(Column column) {
        return new ColumnKey(column.field(), column.field() == Field.OTHER ? PlainText.of(column.label()) : "");
    }
}
