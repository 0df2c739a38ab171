package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Direction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that says which way something went, and where it begins in the words looked at.
record TrendWords(Direction direction, String word, int start) {
    private static final Pattern WORD = Pattern.compile("(增加|增长|上升|提高|增幅)|(减少|下降|降低|压减|降幅|减幅)");
    private static final Pattern AT_END = Pattern.compile("(?:" + WORD.pattern() + ")[了约为是达额幅率：:\\s]{0,4}$");

    /// The word that ends a clause, so that it belongs to the number after it.
    static Optional<TrendWords> atEnd(String words) {
        int tail = Math.max(0, words.length() - 8);
        Matcher matcher = AT_END.matcher(words).region(tail, words.length());
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /// The last such word.
    static Optional<TrendWords> last(String words) {
        Matcher matcher = WORD.matcher(words);
        Optional<TrendWords> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(of(matcher));
        }
        return last;
    }

    private static TrendWords of(Matcher matcher) {
        return matcher.group(1) != null
                ? new TrendWords(Direction.INCREASE, matcher.group(1), matcher.start(1))
                : new TrendWords(Direction.DECREASE, matcher.group(2), matcher.start(2));
    }
}
