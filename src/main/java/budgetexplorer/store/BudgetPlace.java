package budgetexplorer.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// Where in a budget a text stands.
///
/// @param text      the id of the text
/// @param smallness its amount negated; 0 without one
/// @param place     a link without its budget
record BudgetPlace(long text, long smallness, String place) {
    static final Comparator<BudgetPlace> ORDER = comparingLong(BudgetPlace::text)
            .thenComparingLong(BudgetPlace::smallness).thenComparing(comparing(BudgetPlace::place));
    private static final char END = '\n';
    private static final char PART = ' ';
    private static final int RADIX = Character.MAX_RADIX;

    /// All places of a budget in one text: one a line, its text as the difference to the line before.
    static String list(Collection<BudgetPlace> places) {
        var list = new StringBuilder();
        long before = 0;
        for (BudgetPlace place : places.stream().sorted(ORDER).toList()) {
            list.append(Long.toString(place.text - before, RADIX)).append(PART)
                    .append(Long.toString(place.smallness, RADIX)).append(PART).append(place.place).append(END);
            before = place.text;
        }
        return list.toString();
    }

    static Set<BudgetPlace> of(byte[] compressedList) {
        Set<BudgetPlace> places = new HashSet<>();
        long before = 0;
        for (String line : Compression.text(compressedList).lines().toList()) {
            int first = line.indexOf(PART);
            int second = line.indexOf(PART, first + 1);
            before += Long.parseLong(line.substring(0, first), RADIX);
            places.add(new BudgetPlace(before, Long.parseLong(line.substring(first + 1, second), RADIX),
                    line.substring(second + 1)));
        }
        return places;
    }
}
