package budgetexplorer.check;

import java.util.stream.LongStream;

/// The slips of a hand that copies numbers: a wrong digit, two digits swapped, one left out or typed twice, a point in the
/// wrong place, a sign, nothing at all.
final class Slip {
    private Slip() {}

    /// Whether such a slip turns what is right into what is stated.
    ///
    /// @param stated  in 分
    /// @param proper  in 分, as far as it is known
    /// @param step    what the last digit is worth
    /// @param unknown by how much what is right may differ from that
    static boolean explains(long stated, long proper, long step, long unknown) {
        if (stated == 0 || near(stated, -proper, unknown) || near(stated, proper * 10, unknown * 10)
                || near(stated * 10, proper, unknown) || near(stated, proper * 100, unknown * 100)
                || near(stated * 100, proper, unknown)) {
            return true;
        }
        String digits = Long.toString(Math.abs(stated) / step);
        long sign = Long.signum(stated) * step;
        return variants(digits).anyMatch(variant -> near(variant * sign, proper, unknown));
    }

    private static boolean near(long one, long other, long unknown) {
        return Math.abs(one - other) <= unknown;
    }

    private static LongStream variants(String digits) {
        return LongStream.range(0, digits.length()).flatMap(place -> variants(digits, (int) place));
    }

    private static LongStream variants(String digits, int place) {
        String before = digits.substring(0, place);
        String after = digits.substring(place + 1);
        char own = digits.charAt(place);
        LongStream wrong = LongStream.range(0, 10).map(digit -> number(before + digit + after));
        LongStream extra = LongStream.of(number(before + after));
        LongStream lost = LongStream.range(0, 10).map(digit -> number(before + own + digit + after));
        LongStream swapped = after.isEmpty()
                ? LongStream.empty()
                : LongStream.of(number(before + after.charAt(0) + own + after.substring(1)));
        return LongStream.concat(LongStream.concat(wrong, extra), LongStream.concat(lost, swapped));
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
