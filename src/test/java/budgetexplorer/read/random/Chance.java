package budgetexplorer.read.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Random decisions that a seed repeats.
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(scattered(seed));
    }

    /// Neighbouring seeds begin with nearly the same numbers otherwise.
    private static long scattered(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        return (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    }

    /// A chance of its own: how often it is asked does not change what this one says next.
    Chance branch() {
        return new Chance(random.nextLong());
    }

    boolean percent(int probability) {
        return random.nextInt(100) < probability;
    }

    /// A number of a range, both ends included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// Some of the things, in their order.
    <T> List<T> some(List<T> things, int count) {
        List<T> chosen = shuffled(things).subList(0, count);
        return things.stream().filter(chosen::contains).toList();
    }
}
