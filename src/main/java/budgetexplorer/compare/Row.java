package budgetexplorer.compare;

import java.util.List;

/// A code, or whatever else is compared, in every budget.
///
/// @param key    names it among its siblings: a code, or the name of what has none
/// @param depth  how many rows it is a part of; only rows of depth 0 make the sum
/// @param values one for each budget
/// @param opens  whether there is more below it
public record Row(String key, String name, int depth, List<Value> values, boolean opens) {
    public Row {
        values = List.copyOf(values);
    }

    /// Code and name; the name alone where there is no code.
    public String title() {
        return key.isEmpty() || key.equals(name) || !Character.isDigit(key.charAt(0)) ? name : key + " " + name;
    }

    /// Whether every budget has the same of it.
    public boolean isEqual() {
        return values.stream().allMatch(value -> value.counted().isPresent())
                && values.stream().map(value -> value.counted().orElseThrow().fen()).distinct().count() == 1;
    }
}
