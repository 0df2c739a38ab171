package budgetexplorer.check.text;

/// Whether one name is a slip of another.
final class Likeness {
    private static final int MOST_SLIPS = 2;
    private static final int CHARACTERS_A_SLIP = 4;

    private Likeness() {}

    /// Whether two names are the same but for a character in four, and no more than two.
    static boolean areAlike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return one.equals(other) || distance(one, other) <= Math.min(MOST_SLIPS, longest / CHARACTERS_A_SLIP);
    }

    /// How many characters have to be put in, left out or changed.
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            before[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
