package budgetexplorer.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Sorts rows among their siblings, so that parts stay below what they are part of.
final class Siblings {
    private Siblings() {}

    /// A row and the rows that are parts of it.
    private record Family(Row head, List<Row> parts) {}

    static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
        return families(rows).stream().sorted(Comparator.comparing(Family::head, order)).mapMulti(
                (Family family, Consumer<Row> sink) -> {
                    sink.accept(family.head());
                    sorted(family.parts(), order).forEach(sink);
                }).toList();
    }

    private static List<Family> families(List<Row> rows) {
        List<Family> families = new ArrayList<>();
        for (int head = 0; head < rows.size();) {
            int end = head + 1;
            while (end < rows.size() && rows.get(end).depth() > rows.get(head).depth()) {
                end++;
            }
            families.add(new Family(rows.get(head), rows.subList(head + 1, end)));
            head = end;
        }
        return families;
    }
}
