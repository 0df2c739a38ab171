package budgetexplorer.check.table;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.stream.Stream;

/// Identities along the rows of a table.
final class RowSums {
    private RowSums() {}

    /// In every row a cell is the sum of others.
    ///
    /// @param parts those of them that the table has count; none if it has none of them
    static Stream<Identity> of(String rule, StatedTable table, Field total, Field... parts) {
        return table.table().rows().stream().flatMap(row -> {
            List<Evidence> terms = table.at(row, parts);
            return terms.isEmpty()
                    ? Stream.empty()
                    : table.at(row, total).map(sum -> Identity.sum(rule, sum, terms)).stream();
        });
    }
}
