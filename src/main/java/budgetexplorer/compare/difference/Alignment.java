package budgetexplorer.compare.difference;

import java.util.ArrayList;
import java.util.List;

/// Holds two texts in pieces against each other: what is the same in the same order, and between that what is likely the
/// same, changed. For one use.
final class Alignment {
    private static final double SIMILAR = 0.4;

    private final List<String> before;
    private final List<String> after;

    /// @param before the pieces in plain form
    Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// Pieces that differ, by their places; -1 where one of them lacks the piece.
    record Pair(int before, int after) {}

    List<Pair> differences() {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Pair> differences = new ArrayList<>();
        int i = start;
        int j = start;
        for (Pair same : best(start, before.size() - end, start, after.size() - end,
                (a, b) -> before.get(a).equals(after.get(b)) ? 1 : 0)) {
            gap(i, same.before(), j, same.after(), differences);
            i = same.before() + 1;
            j = same.after() + 1;
        }
        gap(i, before.size() - end, j, after.size() - end, differences);
        return differences;
    }

    private void gap(int from, int to, int otherFrom, int otherTo, List<Pair> differences) {
        // the same words broken into other pieces
        if (String.join("", before.subList(from, to)).equals(String.join("", after.subList(otherFrom, otherTo)))) {
            return;
        }
        List<Similarity> old = before.subList(from, to).stream().map(Alignment::masked).toList();
        List<Similarity> now = after.subList(otherFrom, otherTo).stream().map(Alignment::masked).toList();
        List<Pair> changed = best(from, to, otherFrom, otherTo, (a, b) -> {
            double similarity = old.get(a - from).to(now.get(b - otherFrom));
            return similarity < SIMILAR ? 0 : similarity;
        });
        int i = from;
        int j = otherFrom;
        for (Pair pair : changed) {
            single(i, pair.before(), j, pair.after(), differences);
            differences.add(pair);
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        single(i, to, j, otherTo, differences);
    }

    private static void single(int from, int to, int otherFrom, int otherTo, List<Pair> differences) {
        for (int i = from; i < to; i++) {
            differences.add(new Pair(i, -1));
        }
        for (int j = otherFrom; j < otherTo; j++) {
            differences.add(new Pair(-1, j));
        }
    }

    /// Sentences that differ in their figures alone are alike.
    private static Similarity masked(String plain) {
        return new Similarity(Figures.masked(plain));
    }

    private interface Score {
        double of(int before, int after);
    }

    /// The pairs in order with the greatest sum of scores; what scores nothing is not paired.
    private static List<Pair> best(int from, int to, int otherFrom, int otherTo, Score score) {
        int rows = to - from;
        int columns = otherTo - otherFrom;
        double[][] sums = new double[rows + 1][columns + 1];
        double[][] scores = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                scores[i][j] = score.of(from + i, otherFrom + j);
                double paired = scores[i][j] > 0 ? scores[i][j] + sums[i + 1][j + 1] : 0;
                sums[i][j] = Math.max(paired, Math.max(sums[i + 1][j], sums[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (scores[i][j] > 0 && sums[i][j] == scores[i][j] + sums[i + 1][j + 1]) {
                pairs.add(new Pair(from + i++, otherFrom + j++));
            } else if (sums[i][j] == sums[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
