package budgetexplorer.read.random;

import java.util.List;
import java.util.Set;

/// A document, and what a reader is expected to find in it.
///
/// @param name     the file's name, without its ending
/// @param sheets   from first to last
/// @param budgets  one for each department, in no order
/// @param encoding of text files
/// @param drawing  how pages are drawn
record WrittenDocument(String name, List<WrittenSheet> sheets, List<ExpectedBudget> budgets, String encoding,
        Set<Variation> drawing) {
    /// How many formulas have no value: a reader warns of each.
    long uncalculated() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell instanceof WrittenCell.Formula(var value, _) && value == null).count();
    }

    WrittenDocument withBudgets(List<ExpectedBudget> others) {
        return new WrittenDocument(name, sheets, others, encoding, drawing);
    }
}
