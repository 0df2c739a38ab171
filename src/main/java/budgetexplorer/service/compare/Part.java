package budgetexplorer.service.compare;

import budgetexplorer.compare.Value;
import java.util.List;
import java.util.function.Function;

/// What one budget has to be compared.
///
/// @param opened  one for each step of the path
/// @param lines   in their order
/// @param missing what the budget has of a key that is none of its lines
record Part(Value whole, List<Line> opened, List<Line> lines, Function<String, Value> missing) {
    Part {
        opened = List.copyOf(opened);
        lines = List.copyOf(lines);
    }
}
