package budgetexplorer.ui.kit.table;

import budgetexplorer.ui.kit.BudgetBadge;
import org.jspecify.annotations.Nullable;

/// What is to be told of a cell beside what it holds: a mark in it, and words when the pointer rests on it.
///
/// @param isChanged whether it is not as in the document
/// @param fault     how grave what was found in it is; absent if nothing was
/// @param text      in sentences, a line each
public record CellNote(boolean isChanged, BudgetBadge.@Nullable Level fault, String text) {
    /// Nothing is to be told.
    public static final CellNote NONE = new CellNote(false, null, "");
}
