package budgetexplorer.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.compare.difference.Change.Elsewhere;
import budgetexplorer.compare.difference.Change.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random budgets, and copies of them with random edits.
class RandomDifferencesTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyTheEditsAreFoundInWhateverOrderTheLinesStand(int seed) {
        var random = new Random(seed);
        RandomBudget original = RandomBudget.of(random);
        RandomBudget copy = original.copy();
        List<String> expected = copy.edit(random.nextInt(9));

        var found = Differences.between(original.draft(1), copy.shuffled().draft(2));

        assertThat(found.changes()).extracting(RandomDifferencesTest::words).as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangesFromABudgetToItself(int seed) {
        RandomBudget budget = RandomBudget.of(new Random(seed));

        assertThat(Differences.between(budget.draft(1), budget.shuffled().draft(2)).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackIsTheMirrorImage(int seed) {
        var random = new Random(seed);
        RandomBudget original = RandomBudget.of(random);
        RandomBudget copy = original.copy();
        copy.edit(random.nextInt(30));
        Draft one = original.draft(1);
        Draft other = copy.draft(2);

        assertThat(Differences.between(other, one).changes()).as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        Differences.between(one, other).changes().stream().map(RandomDifferencesTest::mirrored)
                                .toList());
    }

    private static Change mirrored(Change change) {
        Kind turned = switch (change.kind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case CHANGED, MOVED, RENAMED -> change.kind();
        };
        List<Elsewhere> places = change.elsewhere().stream()
                .map(place -> new Elsewhere(place.table(), /* before= */ place.after(), /* after= */ place.before()))
                .toList();
        return new Change(turned, change.table(), change.aspect(), change.column(), /* before= */ change.after(),
                /* after= */ change.before(), change.consequence(), places);
    }

    private static String words(Change change) {
        return "%s %s → %s".formatted(change.kind(), change.before().map(Content::text).orElse("-"),
                change.after().map(Content::text).orElse("-"));
    }
}
