package budgetexplorer.write.form;

import budgetexplorer.model.table.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The header of an official form.
///
/// @param paths         the words above each column from top to bottom, in the order of the columns
/// @param rare          the columns that only some cities print
/// @param firstNumbered the first column that is numbered; empty where the form numbers none
record OfficialHeader(Map<Field, List<String>> paths, Set<Field> rare, Optional<Field> firstNumbered) {
    OfficialHeader {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        rare = Set.copyOf(rare);
    }

    /// Without columns yet.
    static OfficialHeader empty() {
        return new OfficialHeader(Map.of(), Set.of(), Optional.empty());
    }

    /// With one more column.
    ///
    /// @param path with `/` between rows: `本年收入/小计`
    OfficialHeader with(Field field, String path) {
        Map<Field, List<String>> more = new LinkedHashMap<>(paths);
        more.put(field, List.of(path.split("/")));
        return new OfficialHeader(more, rare, firstNumbered);
    }

    /// With columns that only some cities print.
    OfficialHeader rarely(Field... fields) {
        return new OfficialHeader(paths, Set.of(fields), firstNumbered);
    }

    /// With the row that numbers the columns from one on.
    OfficialHeader numberedFrom(Field field) {
        return new OfficialHeader(paths, rare, Optional.of(field));
    }

    /// The order of the columns.
    List<Field> fields() {
        return new ArrayList<>(paths.keySet());
    }
}
