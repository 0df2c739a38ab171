package budgetexplorer.model.page;

import budgetexplorer.model.handout.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Divides the columns of a table among pages: those that share their uppermost words stay together if they can, the frozen
/// ones are on each.
record ColumnBlocks(TableGrid grid) {
    private static final double MOST_FROZEN = 0.6;
    private static final int STEPS = 8;

    /// As few blocks as fit a width, all about as wide.
    ///
    /// @param ease how much room columns are to have
    List<List<Integer>> within(double width, double ease) {
        List<List<Integer>> blocks = divided(width, ease);
        double low = width / 2;
        double high = width;
        for (int step = 0; blocks.size() > 1 && step < STEPS; step++) {
            double middle = (low + high) / 2;
            List<List<Integer>> tried = divided(middle, ease);
            if (tried.size() > blocks.size() || tried.stream().anyMatch(block -> width(block, ease) > middle)) {
                low = middle;
            } else {
                blocks = tried;
                high = middle;
            }
        }
        return blocks;
    }

    private List<List<Integer>> divided(double width, double ease) {
        List<Integer> frozen = frozen(width, ease);
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>(frozen);
        for (List<Integer> group : groups(frozen.size())) {
            boolean whole = width(joined(frozen, group), ease) <= width;
            for (List<Integer> part : whole ? List.of(group) : group.stream().map(List::of).toList()) {
                if (block.size() > frozen.size() && width(joined(block, part), ease) > width) {
                    blocks.add(block);
                    block = new ArrayList<>(frozen);
                }
                block.addAll(part);
            }
        }
        blocks.add(block);
        return blocks;
    }

    private double width(List<Integer> columns, double ease) {
        return TableGrid.total(grid.needs(columns)).at(ease);
    }

    /// Fewer than asked for where nothing else would find room beside them.
    private List<Integer> frozen(double width, double ease) {
        int most = Math.min(grid.table().frozen(), grid.table().columns().size());
        List<Integer> frozen = IntStream.range(0, most).boxed().toList();
        while (!frozen.isEmpty() && width(frozen, ease) > MOST_FROZEN * width) {
            frozen = frozen.subList(0, frozen.size() - 1);
        }
        return frozen;
    }

    private List<List<Integer>> groups(int from) {
        List<Section.Column> columns = grid.table().columns();
        if (from == columns.size()) {
            return List.of();
        }
        return HeaderSpan.of(columns.subList(from, columns.size())).stream().filter(span -> span.level() == 0)
                .map(span -> IntStream.rangeClosed(from + span.from(), from + span.to()).boxed().toList()).toList();
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
