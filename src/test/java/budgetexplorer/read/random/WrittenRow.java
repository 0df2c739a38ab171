package budgetexplorer.read.random;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row of a document.
///
/// @param cells by column, counted from 0
record WrittenRow(Role role, SortedMap<Integer, WrittenCell> cells, boolean hidden) {
    /// What a row is, for the formats that do not keep everything in a grid.
    enum Role {
        WORDS,
        TABLE,
        BLANK
    }

    static WrittenRow of(Role role, Map<Integer, WrittenCell> cells) {
        return new WrittenRow(role, new TreeMap<>(cells), false);
    }
}
