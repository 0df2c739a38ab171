package budgetexplorer.read.recognise;

import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.read.layout.HeaderText;

import java.util.Map;
import java.util.Set;

/// Tells what the rows of a table's body speak of.
final class BodyRows {
    private static final Set<String> TOTALS = Set.of("合计", "总计");
    /// Longer texts are goals and names; with blanks between their letters totals are shorter.
    private static final int LONGEST_TOTAL = 12;

    private BodyRows() {}

    static boolean isTotal(String text) {
        return text.length() <= LONGEST_TOTAL && TOTALS.contains(HeaderText.normalise(text));
    }

    /// A line below a table that is none of its rows.
    static boolean isNote(String text) {
        String normalised = HeaderText.normalise(text);
        return normalised.startsWith("注:") || normalised.startsWith("备注:") || normalised.startsWith("说明:");
    }

    /// @param texts      the row's words and codes by field
    /// @param department the department's code
    static RowKind kind(Map<Field, String> texts, String department) {
        String unit = texts.getOrDefault(Field.UNIT_CODE, "");
        if (texts.values().stream().anyMatch(BodyRows::isTotal)) {
            return RowKind.TOTAL;
        }
        // before the units: some documents repeat the unit's code on its lines
        if (FunctionCode.isCode(texts.getOrDefault(Field.ITEM_CODE, ""))
                || EconomicCode.isCode(texts.getOrDefault(Field.ECONOMIC_CODE, ""))) {
            return RowKind.ITEM;
        }
        if (!texts.getOrDefault(Field.PROJECT_NAME, "").isEmpty() && !unit.isEmpty()) {
            return RowKind.PROJECT;
        }
        if (unit.equals(department)) {
            return RowKind.DEPARTMENT;
        }
        if (!unit.isEmpty()) {
            return RowKind.UNIT;
        }
        return texts.getOrDefault(Field.FUND_NAME, "").isEmpty() ? RowKind.LINE : RowKind.FUND;
    }
}
