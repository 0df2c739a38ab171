package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.Map;

/// What a unit spends on one 项 from one fund, in 分.
///
/// @param item the code of the 项
record Spending(String unit, String item, Fund fund, long personnel, long operating, long project,
        long carriedForward) {
    /// The structure of the expenditure, as tables 3, 5, 8 and 9 state it.
    static final List<Field> STRUCTURE = List.of(TOTAL, BASIC, PERSONNEL, OPERATING, PROJECT, CARRIED_FORWARD);

    Map<Field, Long> structure() {
        return Map.of(TOTAL, total(), BASIC, personnel + operating, PERSONNEL, personnel, OPERATING, operating,
                PROJECT, project, CARRIED_FORWARD, carriedForward);
    }

    long total() {
        return personnel + operating + project + carriedForward;
    }
}
