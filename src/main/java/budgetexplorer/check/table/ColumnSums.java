package budgetexplorer.check.table;

import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Row;
import java.util.List;
import java.util.stream.Stream;

/// Identities down the columns of a table.
final class ColumnSums {
    private ColumnSums() {}

    /// In every column of amounts a row is the sum of others.
    ///
    /// @param parts none make no identity
    static Stream<Identity> of(String rule, StatedTable table, Row whole, List<Row> parts) {
        return parts.isEmpty()
                ? Stream.empty()
                : table.amounts().stream().flatMap(field -> table.at(whole, field)
                        .map(sum -> Identity.sum(rule, sum, table.at(parts, field))).stream());
    }
}
