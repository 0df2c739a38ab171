package budgetexplorer.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A slip in a printed number.
///
/// @param what what went wrong
/// @param to   what is printed then
record Slip(String what, String to) {
    /// As much as rounding may explain.
    private static final BigDecimal ENVELOPE = new BigDecimal("0.02");

    /// All slips of a number with two decimals that are more than rounding.
    ///
    /// @param printed without its unit: `9,050.14`
    static List<Slip> of(String printed) {
        var number = new BigDecimal(printed.replace(",", ""));
        Map<String, String> slips = new LinkedHashMap<>();
        digits(printed, slips);
        swaps(printed, slips);
        slips.put(print(number.movePointRight(1)), "point to the right");
        slips.put(print(number.movePointLeft(1)), "point to the left");
        List<Slip> all = new ArrayList<>();
        slips.forEach((to, what) -> {
            if (new BigDecimal(to.replace(",", "")).subtract(number).abs().compareTo(ENVELOPE) > 0) {
                all.add(new Slip(what, to));
            }
        });
        return all;
    }

    private static void digits(String printed, Map<String, String> slips) {
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                int digit = printed.charAt(i) - '0';
                for (int more : new int[]{1, 4, 7}) {
                    slips.put(replaced(printed, i, (char) ('0' + (digit + more) % 10)), "digit " + i);
                }
            }
        }
    }

    private static void swaps(String printed, Map<String, String> slips) {
        int last = -1;
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                if (last >= 0 && printed.charAt(last) != printed.charAt(i)) {
                    String one = replaced(printed, last, printed.charAt(i));
                    slips.put(replaced(one, i, printed.charAt(last)), "swapped " + last);
                }
                last = i;
            }
        }
    }

    private static String replaced(String text, int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }

    private static String print(BigDecimal number) {
        return new DecimalFormat("#,##0.00").format(number.setScale(2, RoundingMode.HALF_UP));
    }
}
