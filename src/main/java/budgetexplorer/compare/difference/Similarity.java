package budgetexplorer.compare.difference;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are, by the pairs of neighbouring characters that they share.
final class Similarity {
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private int size;

    /// @param plain a text in plain form
    Similarity(String plain) {
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.merge(plain.charAt(i) << Character.SIZE | plain.charAt(i + 1), 1, Integer::sum);
            size++;
        }
    }

    /// 0 for nothing in common, 1 for the same.
    double to(Similarity other) {
        if (size + other.size == 0) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / (size + other.size);
    }

    static double of(String one, String other) {
        return one.equals(other) ? 1 : new Similarity(one).to(new Similarity(other));
    }
}
