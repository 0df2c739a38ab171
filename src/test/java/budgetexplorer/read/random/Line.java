package budgetexplorer.read.random;

import budgetexplorer.model.table.Field;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// A line of a table before it is written: words and amounts in 分.
///
/// @param unit the code of the unit it is of
record Line(String unit, Map<Field, String> texts, Map<Field, Long> amounts) {
    Line {
        texts = Map.copyOf(texts);
        amounts = Map.copyOf(amounts);
    }

    static Map<Field, Long> sum(Collection<Line> lines) {
        Map<Field, Long> sum = new EnumMap<>(Field.class);
        lines.forEach(line -> line.amounts.forEach((field, fen) -> sum.merge(field, fen, Math::addExact)));
        return sum;
    }
}
