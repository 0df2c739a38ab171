package budgetexplorer.ui.tables;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One of the 12 tables.
///
/// @param table empty if the document lacks it
record TableEntry(TableKind kind, Optional<BudgetTable> table) {
    /// All twelve, of which a document has some.
    static List<TableEntry> of(List<BudgetTable> tables) {
        return Stream.of(TableKind.values()).map(kind -> new TableEntry(kind,
                tables.stream().filter(table -> table.kind() == kind).findFirst())).toList();
    }

    /// The title as stated, the official one of a table that is missing.
    String title() {
        return table.map(BudgetTable::title).filter(title -> !title.isBlank()).orElse(kind.title());
    }

    /// Whether it is the same table as another, with the same columns.
    boolean hasColumnsOf(@Nullable TableEntry other) {
        return other != null && other.kind == kind && table.isPresent() && other.table.isPresent()
                && table.get().columns().equals(other.table.get().columns());
    }
}
