package budgetexplorer.ui.tables;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the units whose rows can be looked at alone, or all of them.
///
/// @param code empty for all
record UnitChoice(Optional<String> code, String title) {
    /// All, and each unit of a table.
    ///
    /// @param all what all units are called
    static List<UnitChoice> of(BudgetTable table, String all) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (row.unit() != null && (row.kind() == RowKind.UNIT || !names.containsKey(row.unit()))) {
                boolean named = row.kind() == RowKind.UNIT || row.kind() == RowKind.PROJECT;
                names.put(row.unit(), named ? table.text(row, Field.NAME) : "");
            }
        }
        List<UnitChoice> choices = new ArrayList<>();
        choices.add(new UnitChoice(Optional.empty(), all));
        names.forEach((code, name) -> choices.add(new UnitChoice(Optional.of(code), (code + " " + name).strip())));
        return choices;
    }
}
