package budgetexplorer.compare.difference;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.Map;

/// A line of a table: a row, or one half of a row where income and expenditure stand side by side.
///
/// @param half   the column of its name, where there are halves; else [Field#NAME]
/// @param level  how deep it stands
/// @param parent the place of the line that it is part of in an outline; -1 without one
/// @param unit   the code of the unit it is of or stands under; empty without one
/// @param unitName the name that its own row states for that unit
/// @param code   of its 科目
/// @param name   of its 科目, or of the line
/// @param column the place of the column that says what it is
record Line(Row row, Field half, int level, int parent, String unit, String unitName, String code, String name,
        String project, String fund, int column, Map<ColumnKey, Value> values) {
    RowKind kind() {
        return row.kind();
    }

    boolean isUnit() {
        return kind() == RowKind.UNIT || kind() == RowKind.DEPARTMENT;
    }

    /// How much of what two lines state is the same, of what says anything: 0 to 1, 1 for all.
    double agreement(Line other) {
        int same = 0;
        int all = 0;
        for (Map.Entry<ColumnKey, Value> entry : values.entrySet()) {
            Value second = other.values.get(entry.getKey());
            if (second != null && !(entry.getValue().isTrivial() && second.isTrivial())) {
                all++;
                same += entry.getValue().isSame(second) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) same / all;
    }

    /// Whether all is the same, blanks and zeros too.
    boolean agreesWith(Line other) {
        return values.entrySet().stream().allMatch(entry -> {
            Value second = other.values.get(entry.getKey());
            return second == null || entry.getValue().isSame(second)
                    || (entry.getValue().isTrivial() && second.isTrivial());
        });
    }

    boolean hasTexts() {
        return values.values().stream().anyMatch(Value::isText);
    }
}
