package budgetexplorer.read.recognise;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells what the rows of a table speak of, and which unit each stands under, one after the other.
public final class RowSubjects {
    private final String department;
    private @Nullable String unit;

    /// @param department the department's code
    RowSubjects(String department) {
        this.department = department;
    }

    /// @param unit the code of the unit that the row stands under, if it stands under one
    record Subject(RowKind kind, @Nullable String unit) {}

    /// A table whose words or rows have been changed, with its rows speaking of what they would if a document had it.
    ///
    /// @param department the department's code
    public static BudgetTable tell(BudgetTable table, String department) {
        var subjects = new RowSubjects(department);
        return table.with(table.rows().stream().map(row -> {
            Subject subject = subjects.next(texts(table, row));
            return new Row(subject.kind(), subject.unit(), row.number(), row.cells());
        }).toList());
    }

    private static Map<Field, String> texts(BudgetTable table, Row row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        table.columns().forEach(column -> {
            if (!column.field().isAmount() && column.field() != Field.OTHER) {
                texts.put(column.field(), table.text(row, column.field()));
            }
        });
        return texts;
    }

    Subject next(Map<Field, String> words) {
        RowKind kind = BodyRows.kind(words, department);
        unit = switch (kind) {
            case UNIT, PROJECT -> words.get(Field.UNIT_CODE);
            case ITEM -> unitOf(words);
            case TOTAL, FUND, DEPARTMENT, LINE -> null;
        };
        return new Subject(kind, unit);
    }

    /// The unit above the line, unless the line names its own.
    private @Nullable String unitOf(Map<Field, String> words) {
        String own = words.getOrDefault(Field.UNIT_CODE, "");
        return own.isEmpty() || own.equals(department) ? unit : own;
    }
}
