package budgetexplorer.model.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves places apart that are too near, as little as possible and without changing their order.
final class Spacing {
    private Spacing() {}

    /// Neighbours that touch and so move together.
    private record Block(List<Integer> members, double wished) {
        double first(double distance, double low, double high) {
            double length = (members.size() - 1) * distance;
            return Math.clamp(wished / members.size() - length / 2, low, Math.max(low, high - length));
        }

        Block and(Block other) {
            List<Integer> both = new ArrayList<>(members);
            both.addAll(other.members);
            return new Block(both, wished + other.wished);
        }
    }

    /// @param wished   where each would best be, in any order
    /// @param distance between neighbours at least
    /// @param low      the least place; there must be room for all up to `high`
    /// @param high     the largest place
    /// @return where each is, in the order given
    static double[] apart(double[] wished, double distance, double low, double high) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, wished.length).boxed().sorted(Comparator.comparingDouble(i -> wished[i])).forEach(i -> {
            blocks.add(new Block(List.of(i), wished[i]));
            while (blocks.size() > 1 && touch(blocks, distance, low, high)) {
                Block last = blocks.removeLast();
                blocks.add(blocks.removeLast().and(last));
            }
        });
        double[] places = new double[wished.length];
        for (Block block : blocks) {
            double place = block.first(distance, low, high);
            for (int member : block.members()) {
                places[member] = place;
                place += distance;
            }
        }
        return places;
    }

    private static boolean touch(List<Block> blocks, double distance, double low, double high) {
        Block before = blocks.get(blocks.size() - 2);
        return before.first(distance, low, high) + before.members().size() * distance > blocks.getLast().first(distance,
                low, high);
    }
}
