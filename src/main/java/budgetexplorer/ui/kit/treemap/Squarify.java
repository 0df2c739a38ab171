package budgetexplorer.ui.kit.treemap;

import java.util.Arrays;
import java.util.List;

/// Divides a rectangle among weights so that areas are proportional and shapes near square.
///
/// The squarified algorithm of Bruls, Huizing and van Wijk: rows are laid along the shorter side of what is left,
/// each taking tiles as long as that improves its worst aspect ratio. Shapes are best if weights descend.
/// One object lays out one rectangle; every call of [#layout] is independent, on any thread.
final class Squarify {
    private static final int HEAVY_PART = 3;

    private final long[] weights;
    private final Box[] boxes;
    private final double areaOfOne;
    private long remaining;
    private Box free;
    private int end;

    private Squarify(long[] weights, long total, Box area) {
        this.weights = weights;
        this.boxes = new Box[weights.length];
        this.areaOfOne = area.area() / total;
        this.remaining = total;
        this.free = area;
        this.end = weights.length;
    }

    /// Gives every weight its rectangle, in the order of the weights; weights of 0 get an empty one.
    ///
    /// @throws IllegalArgumentException if a weight is negative
    /// @throws ArithmeticException if the sum exceeds 64 bits
    static List<Box> layout(long[] weights, Box area) {
        requireWeights(weights);
        long[] positive = Arrays.stream(weights).filter(weight -> weight > 0).toArray();
        long total = Arrays.stream(positive).reduce(0, Math::addExact);
        Box[] laid = new Squarify(positive, total, area).run();
        return laid.length == weights.length ? List.of(laid) : withEmpty(weights, laid, area);
    }

    private static void requireWeights(long[] weights) {
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("negative weight: " + weight);
            }
        }
    }

    private static List<Box> withEmpty(long[] weights, Box[] laid, Box area) {
        Box empty = new Box(area.right(), area.bottom(), area.right(), area.bottom());
        Box[] all = new Box[weights.length];
        int next = 0;
        for (int index = 0; index < weights.length; index++) {
            all[index] = weights[index] == 0 ? empty : laid[next++];
        }
        return List.of(all);
    }

    private Box[] run() {
        int start = 0;
        while (start < end) {
            if (endsHeavy(start)) {
                placeLast();
            } else {
                int endOfRow = endOfRow(start);
                placeRow(start, endOfRow);
                start = endOfRow;
            }
        }
        return boxes;
    }

    /// Whether the last tile outweighs those before it and what is left has shrunk to a few times its size; rows that
    /// had to stop in front of it would leave slivers, so it takes its place first, at the far end.
    private boolean endsHeavy(int start) {
        int last = weights.length - 1;
        return end > last && start < last && weights[last] > weights[last - 1]
                && weights[last] >= remaining / HEAVY_PART;
    }

    private int endOfRow(int start) {
        double side = Math.min(free.width(), free.height());
        long sum = weights[start];
        long least = sum;
        long most = sum;
        double worst = worstRatio(side, sum, least, most);
        int endOfRow = start + 1;
        while (endOfRow < end) {
            long weight = weights[endOfRow];
            double next = worstRatio(side, sum + weight, Math.min(least, weight), Math.max(most, weight));
            if (next > worst) {
                break;
            }
            worst = next;
            sum += weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
            endOfRow++;
        }
        return endOfRow;
    }

    private double worstRatio(double side, long sum, long least, long most) {
        double rowArea = sum * areaOfOne;
        double squareOfThickness = rowArea * rowArea / (side * side);
        return Math.max(most * areaOfOne / squareOfThickness, squareOfThickness / (least * areaOfOne));
    }

    /// Positions come from exact sums, not from adding up lengths, so rounding never accumulates into a gap.
    private void placeRow(int start, int endOfRow) {
        long sum = Arrays.stream(weights, start, endOfRow).sum();
        boolean columns = free.width() >= free.height();
        double share = (double) sum / remaining;
        Box row = slice(columns, 0, share);
        long before = 0;
        for (int index = start; index < endOfRow; index++) {
            double from = (double) before / sum;
            before += weights[index];
            double to = (double) before / sum;
            boxes[index] = columns ? row.rows(from, to) : row.columns(from, to);
        }
        free = slice(columns, share, 1);
        remaining -= sum;
    }

    private void placeLast() {
        end--;
        boolean columns = free.width() >= free.height();
        double share = 1 - (double) weights[end] / remaining;
        boxes[end] = slice(columns, share, 1);
        free = slice(columns, 0, share);
        remaining -= weights[end];
    }

    private Box slice(boolean columns, double from, double to) {
        return columns ? free.columns(from, to) : free.rows(from, to);
    }
}
