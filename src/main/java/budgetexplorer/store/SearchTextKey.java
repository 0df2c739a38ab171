package budgetexplorer.store;

import budgetexplorer.model.search.SearchEntry;
import budgetexplorer.model.search.SearchKind;

/// What tells texts that can be found from each other, and the range of ids that gives a text its place among them: by
/// kind, by the length of the code, by the length of the text.
record SearchTextKey(SearchKind kind, String code, String text) {
    private static final int KIND_AT = 56;
    static final int LENGTH_AT = 40;
    private static final long PRIME = 1_099_511_628_211L;
    private static final int LONGEST = 0xFFFF;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 999;

    static SearchTextKey of(SearchEntry entry) {
        return new SearchTextKey(entry.kind(), entry.code(), entry.text());
    }

    /// The first id of a kind.
    static long first(SearchKind kind) {
        return (long) kind.number() << KIND_AT;
    }

    /// The last id of a kind.
    static long last(SearchKind kind) {
        return first(kind) + (1L << KIND_AT) - 1;
    }

    /// The first id that it may have.
    long first() {
        return first(kind) + ((long) length() << LENGTH_AT);
    }

    /// The last id that it may have.
    long last() {
        return first() + (1L << LENGTH_AT) - 1;
    }

    /// A number that hardly any other text has.
    long hash() {
        long hash = kind.number();
        for (int i = 0; i < code.length(); i++) {
            hash = hash * PRIME + code.charAt(i);
        }
        hash = hash * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * PRIME + text.charAt(i);
        }
        return hash;
    }

    private int length() {
        return code.isEmpty()
                ? Math.min(text.length(), LONGEST)
                : Math.min(code.length(), LONGEST_CODE) * (LONGEST_NAME + 1) + Math.min(text.length(), LONGEST_NAME);
    }
}
