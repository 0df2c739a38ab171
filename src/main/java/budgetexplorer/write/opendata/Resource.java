package budgetexplorer.write.opendata;

import java.util.List;
import java.util.Optional;

/// A table of a package.
///
/// @param name       of the resource; its file has the same with the ending `.csv`
/// @param primaryKey the fields that together name a row; none if nothing does
/// @param direction  what its amounts are, for all of its rows; empty if that is not the same for all
record Resource(String name, String title, List<PackageField> fields, List<String> primaryKey,
        Optional<Direction> direction) {
    Resource {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
    }

    /// What amounts are.
    enum Direction {
        EXPENDITURE,
        REVENUE
    }

    String path() {
        return name + ".csv";
    }
}
