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

    static MutationCase of(int number, List<Seed> seeds) {
        var random = new SplittableRandom(SEED * 1_000_003L + number);
        // each seed as often as it has shares
        List<Seed> shares = seeds.stream().flatMap(each -> Collections.nCopies(each.share(), each).stream()).toList();
        Seed seed = shares.get(random.nextInt(shares.size()));
        List<Damage> kinds = Damage.of(seed);
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
