package budgetexplorer.read.narrative;

/// The words before a number or a key word, back to the punctuation that ends what stands before them.
///
/// @param start where the words begin in their paragraph
record Lead(String words, int start) {
    /// Beyond any name; it keeps the time for long texts linear.
    private static final int LONGEST = 300;
    private static final String SEPARATORS = "，,。；;！？：:\t";
    private static final String COLONS = "：:";
    private static final String SKIPPED = "、，,。；;：:）)”\" \t";

    /// @param from where the words may begin at the earliest
    static Lead of(String paragraph, int from, int end) {
        int start = clauseStart(paragraph, from, end);
        if (isEmpty(paragraph, start, end) && start > from && COLONS.indexOf(paragraph.charAt(start - 1)) >= 0) {
            return trimmed(paragraph, clauseStart(paragraph, from, start - 1), start - 1);
        }
        return trimmed(paragraph, start, end);
    }

    /// Punctuation in brackets does not count.
    private static int clauseStart(String paragraph, int from, int end) {
        int first = Math.max(from, end - LONGEST);
        int depth = 0;
        for (int at = end; at > first; at--) {
            char character = paragraph.charAt(at - 1);
            if (character == '）' || character == ')') {
                depth++;
            } else if (character == '（' || character == '(') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SEPARATORS.indexOf(character) >= 0) {
                return at;
            }
        }
        return first;
    }

    private static boolean isEmpty(String paragraph, int start, int end) {
        return paragraph.substring(start, end).isBlank();
    }

    private static Lead trimmed(String paragraph, int start, int end) {
        int first = start;
        while (first < end && SKIPPED.indexOf(paragraph.charAt(first)) >= 0) {
            first++;
        }
        return new Lead(paragraph.substring(first, end).stripTrailing(), first);
    }
}
