package budgetexplorer.service.compare;

import budgetexplorer.compare.Value;

/// A row of a comparison as one budget has it.
///
/// @param name  as its documents have it; may be empty
/// @param opens whether there is more below it
record Line(String key, String name, int depth, boolean opens, Value value) {}
