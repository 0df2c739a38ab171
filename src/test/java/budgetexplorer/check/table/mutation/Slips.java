package budgetexplorer.check.table.mutation;

import budgetexplorer.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What may happen to an amount when somebody types it.
enum Slips {
    /// The first digit is another.
    FIRST_DIGIT {
        @Override
        OptionalLong of(long steps, long least) {
            long place = (long) Math.pow(10, String.valueOf(Math.abs(steps)).length() - 1);
            long first = Math.abs(steps) / place;
            return OptionalLong.of(Math.abs(steps) + (first == 9 ? -place : place));
        }
    },
    /// The last digit whose change is not mere rounding is another.
    LAST_DIGIT {
        @Override
        OptionalLong of(long steps, long least) {
            long place = 1;
            while (place < least) {
                place *= 10;
            }
            long digit = Math.abs(steps) / place % 10;
            return OptionalLong.of(Math.abs(steps) + (digit == 9 ? -place : place));
        }
    },
    /// Two neighbouring digits change places.
    SWAPPED {
        @Override
        OptionalLong of(long steps, long least) {
            char[] digits = String.valueOf(Math.abs(steps)).toCharArray();
            for (int i = 0; i + 1 < digits.length; i++) {
                if (digits[i] != digits[i + 1]) {
                    char first = digits[i];
                    digits[i] = digits[i + 1];
                    digits[i + 1] = first;
                    return OptionalLong.of(Long.parseLong(new String(digits)));
                }
            }
            return OptionalLong.empty();
        }
    },
    /// The point stands one place to the right.
    TIMES_TEN {
        @Override
        OptionalLong of(long steps, long least) {
            return OptionalLong.of(Math.abs(steps) * 10);
        }
    },
    /// The sign is turned round.
    SIGN {
        @Override
        OptionalLong of(long steps, long least) {
            return OptionalLong.of(-Math.abs(steps));
        }
    },
    /// Nothing is typed.
    ZERO {
        @Override
        OptionalLong of(long steps, long least) {
            return OptionalLong.of(0);
        }
    },
    /// As little more as is not mere rounding.
    A_LITTLE_MORE {
        @Override
        OptionalLong of(long steps, long least) {
            return OptionalLong.of(Math.abs(steps) + least);
        }
    },
    /// As little less as is not mere rounding.
    A_LITTLE_LESS {
        @Override
        OptionalLong of(long steps, long least) {
            return OptionalLong.of(Math.abs(steps) - least);
        }
    };

    /// @param steps the amount in its last digits
    /// @param least by how many of them it has to change to be more than rounding
    abstract OptionalLong of(long steps, long least);

    /// Those that happen to the n-th cell: one of the two little ones, and two others in turn.
    static List<Slips> of(int cell) {
        int others = values().length - 2;
        return Boolean.getBoolean("mutations.all")
                ? List.of(values())
                : List.of(values()[others + cell % 2], values()[cell % others], values()[(cell + others / 2) % others]);
    }

    /// An amount after the slip; nothing where that is no more than rounding.
    Optional<Money> changed(Money money, long least) {
        long steps = money.fen() / money.step();
        OptionalLong found = of(steps, least);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long changed = steps < 0 ? -found.getAsLong() : found.getAsLong();
        return Math.abs(changed - steps) < least
                ? Optional.empty()
                : Optional.of(new Money(changed * money.step(), money.step()));
    }
}
