package budgetexplorer.service.mutation;

import budgetexplorer.service.mutation.Damage.Damaged;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// One damaged file, the same whenever its number is the same.
///
/// @param file what a user would call it
/// @param what what was done to which file, in words
record MutationCase(int number, String file, byte[] bytes, String what) {
    private static final int SEED = 20_260_101;
    /// Each seed as often as it has shares.
    private static final List<Seed> SHARES = Seeds.ALL.stream().flatMap(seed -> Collections
            .nCopies(seed.share(), seed).stream()).toList();

    static MutationCase of(int number) {
        var random = new SplittableRandom(SEED * 1_000_003L + number);
        Seed seed = SHARES.get(random.nextInt(SHARES.size()));
        List<Damage> kinds = seed.isZip() ? Damage.OF_ZIPS : Damage.OF_BYTES;
        Damage kind = kinds.get(number % kinds.size());
        Damaged once = kind.damage(seed.bytes(), random);
        // a second damage may reach what the first alone does not
        if (kind instanceof ByteDamage || random.nextInt(4) > 0) {
            return new MutationCase(number, seed.file(), once.bytes(), once.what());
        }
        Damaged twice = kinds.get(random.nextInt(kinds.size())).damage(once.bytes(), random);
        return new MutationCase(number, seed.file(), twice.bytes(), once.what() + ", then " + twice.what());
    }

    @Override
    public String toString() {
        return "case %d, %s: %s".formatted(number, file, what);
    }
}
