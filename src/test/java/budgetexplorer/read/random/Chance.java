package budgetexplorer.read.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Random decisions that a seed repeats.
public final class Chance {
    private final Random random;

    public Chance(long seed) {
        this.random = new Random(scattered(seed));
    }

    /// Neighbouring seeds begin with nearly the same numbers otherwise.
    private static long scattered(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        return (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    }

    /// A chance of its own: how often it is asked does not change what this one says next.
    public Chance branch() {
        return new Chance(random.nextLong());
    }

    public boolean percent(int probability) {
        return random.nextInt(100) < probability;
    }

    /// A number of a range, both ends included.
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /// A number around a median that is as often so many times as much as so many times less: what sizes and amounts are.
    ///
    /// @param spread of its logarithm
    public double around(double median, double spread) {
        return median * StrictMath.exp(spread * random.nextGaussian());
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// Some of the things, in their order.
    public <T> List<T> some(List<T> things, int count) {
        List<T> chosen = shuffled(things).subList(0, count);
        return things.stream().filter(chosen::contains).toList();
    }
}
