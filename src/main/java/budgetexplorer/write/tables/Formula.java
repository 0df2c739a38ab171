package budgetexplorer.write.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/// Writes sums as formulas. As long as nothing is filled in, a sum shows nothing: blank is not zero.
record Formula(FormPlace place) {
    /// As many cells as a function may take.
    private static final int MOST = 250;

    String of(Sum sum) {
        List<String> cells = sum.blocks().stream().map(this::address).toList();
        String total = sum.only().map(only -> "SUMIF(%s,\"%s\",%s)".formatted(address(only.words()),
                only.word().replace("\"", "\"\""), cells.getFirst())).orElseGet(() -> function("SUM", cells));
        return "IF(%s=0,\"\",%s)".formatted(function("COUNT", cells), total);
    }

    private static String function(String name, List<String> cells) {
        if (cells.size() <= MOST) {
            return "%s(%s)".formatted(name, String.join(",", cells));
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += MOST) {
            parts.add(function(name, cells.subList(from, Math.min(from + MOST, cells.size()))));
        }
        return parts.stream().collect(Collectors.joining(",", "SUM(", ")"));
    }

    private String address(Sum.Block block) {
        String first = address(block.first());
        return block.first().equals(block.last()) ? first : first + ":" + address(block.last());
    }

    private String address(Spot spot) {
        return new CellReference(place.body() + spot.row(), spot.column()).formatAsString();
    }
}
