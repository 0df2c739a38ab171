package budgetexplorer.compare.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which lines of two tables are the same, as far as it is found out. Each is paired once at most. Not thread-safe.
final class Pairs {
    /// Says that two lines are not the same.
    static final double NEVER = -1;
    private static final int NONE = -1;
    /// More candidates than that are taken in order, without asking which are the likeliest.
    private static final int MOST_CANDIDATES = 1 << 18;

    private final Lines before;
    private final Lines after;
    private final int[] ofBefore;
    private final int[] ofAfter;

    Pairs(Lines before, Lines after) {
        this.before = before;
        this.after = after;
        this.ofBefore = new int[before.size()];
        this.ofAfter = new int[after.size()];
        Arrays.fill(ofBefore, NONE);
        Arrays.fill(ofAfter, NONE);
    }

    /// Names what lines have in common that may be the same.
    interface Key {
        /// @param place  of the line among its table's
        /// @param before whether it is a line of the earlier budget
        String of(int place, Line line, boolean before);
    }

    /// The place of the same line in the later table; -1 while there is none.
    int ofBefore(int place) {
        return ofBefore[place];
    }

    /// The place of the same line in the earlier table; -1 while there is none.
    int ofAfter(int place) {
        return ofAfter[place];
    }

    private record Candidate(int before, int after, double score) {}

    /// The likeliest first; then those that stand closest to each other. The same from either side.
    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed().thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after()))
            .thenComparingInt(candidate -> candidate.before() + candidate.after())
            .thenComparingInt(Candidate::before);

    /// Pairs the lines of a key one after the other.
    void inOrder(Predicate<Line> of, Key key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        unpaired(after, ofAfter, of).forEach(place -> open
                .computeIfAbsent(key.of(place, after.line(place), false), _ -> new ArrayDeque<>()).add(place));
        unpaired(before, ofBefore, of).forEach(place -> {
            Deque<Integer> found = open.get(key.of(place, before.line(place), true));
            if (found != null && !found.isEmpty()) {
                pair(place, found.removeFirst());
            }
        });
    }

    /// Pairs the lines of a key, the likeliest first.
    void likeliest(Predicate<Line> of, Key key, ToDoubleBiFunction<Line, Line> score) {
        Map<String, List<Integer>> open = new HashMap<>();
        unpaired(after, ofAfter, of).forEach(place -> open
                .computeIfAbsent(key.of(place, after.line(place), false), _ -> new ArrayList<>()).add(place));
        List<Candidate> candidates = new ArrayList<>();
        unpaired(before, ofBefore, of).takeWhile(_ -> candidates.size() < MOST_CANDIDATES).forEach(place -> open
                .getOrDefault(key.of(place, before.line(place), true), List.of()).forEach(other -> {
                    double found = score.applyAsDouble(before.line(place), after.line(other));
                    if (found > NEVER) {
                        candidates.add(new Candidate(place, other, found));
                    }
                }));
        candidates.stream().sorted(LIKELIEST_FIRST)
                .filter(candidate -> ofBefore[candidate.before()] == NONE && ofAfter[candidate.after()] == NONE)
                .forEach(candidate -> pair(candidate.before(), candidate.after()));
    }

    private static Stream<Integer> unpaired(Lines lines, int[] partners, Predicate<Line> of) {
        return IntStream.range(0, partners.length).filter(i -> partners[i] == NONE && of.test(lines.line(i))).boxed();
    }

    /// Pairs a line with the one that stands in its place: behind the same line, and not before another's.
    void inTheSamePlace(BiPredicate<Line, Line> condition) {
        for (int place = 0; place < ofBefore.length; place++) {
            int other = place == 0 ? 0 : ofBefore[place - 1] + 1;
            boolean isBehindTheSame = place == 0 || ofBefore[place - 1] != NONE;
            if (ofBefore[place] == NONE && isBehindTheSame && other < ofAfter.length && ofAfter[other] == NONE
                    && isFollowedAlike(place + 1, other + 1)
                    && condition.test(before.line(place), after.line(other))) {
                pair(place, other);
            }
        }
    }

    /// Whether two places hold the same line, or two that are not known yet, or are both the end.
    private boolean isFollowedAlike(int place, int other) {
        int partner = place < ofBefore.length ? ofBefore[place] : ofAfter.length;
        boolean isOpen = partner == NONE && other < ofAfter.length && ofAfter[other] == NONE;
        return partner == other || isOpen;
    }

    private void pair(int place, int other) {
        ofBefore[place] = other;
        ofAfter[other] = place;
    }
}
