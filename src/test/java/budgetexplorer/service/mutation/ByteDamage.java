package budgetexplorer.service.mutation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Damage to the bytes of a file, whatever they mean.
enum ByteDamage implements Damage {
    FLIPPED_BITS {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            byte[] changed = file.clone();
            for (int i = 0; i < 1 + length % 20; i++) {
                changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    },
    OVERWRITTEN_BLOCK {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start), noise(length, random), part(file, start + length, file.length));
        }
    },
    ZEROED_BLOCK {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start), new byte[length], part(file, start + length, file.length));
        }
    },
    TRUNCATED {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return part(file, 0, start);
        }
    },
    INSERTED_BLOCK {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start), noise(length, random), part(file, start, file.length));
        }
    },
    REMOVED_BLOCK {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start), part(file, start + length, file.length));
        }
    },
    DUPLICATED_BLOCK {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start + length), part(file, start, file.length));
        }
    },
    SWAPPED_BLOCKS {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            return join(part(file, 0, start), part(file, start + length, start + 2 * length), part(file, start,
                    start + length), part(file, start + 2 * length, file.length));
        }
    },
    /// Lengths, offsets and indices of binary records become the largest there are.
    LARGEST_NUMBERS {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            byte[] changed = file.clone();
            Arrays.fill(changed, start, Math.min(file.length, start + 4), (byte) 0xFF);
            return changed;
        }
    },
    /// Numbers written in digits become as large as their digits allow.
    LARGEST_DIGITS {
        @Override
        byte[] change(byte[] file, int start, int length, RandomGenerator random) {
            byte[] changed = file.clone();
            for (int i = start; i < Math.min(file.length, start + 50 * length); i++) {
                changed[i] = '0' <= file[i] && file[i] <= '9' ? (byte) '9' : file[i];
            }
            return changed;
        }
    };

    private static final int LONGEST_BLOCK = 4096;
    private static final int DIRECTORY = 512;

    abstract byte[] change(byte[] file, int start, int length, RandomGenerator random);

    @Override
    public Damaged damage(byte[] file, RandomGenerator random) {
        int start = start(file.length, random);
        int length = 1 + random.nextInt(random.nextBoolean() ? 16 : LONGEST_BLOCK);
        return new Damaged(change(file, start, Math.min(length, file.length - start), random),
                "%s at %d, length %d".formatted(this, start, length));
    }

    /// Anywhere, but often among the headers at the start or the directory at the end.
    private static int start(int length, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(Math.min(length, DIRECTORY));
            case 1 -> length - 1 - random.nextInt(Math.min(length, DIRECTORY));
            default -> random.nextInt(length);
        };
    }

    private static byte[] part(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), Math.min(to, file.length));
    }

    private static byte[] noise(int length, RandomGenerator random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
