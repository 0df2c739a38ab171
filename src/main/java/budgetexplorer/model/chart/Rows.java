package budgetexplorer.model.chart;

import java.util.List;

/// What is to hold of data in rows.
final class Rows {
    private Rows() {}

    /// @throws IllegalArgumentException if a row does not have so many values
    static void requireSize(String name, List<?> values, int size) {
        if (values.size() != size) {
            throw new IllegalArgumentException(name + " has " + values.size() + " values");
        }
    }
}
