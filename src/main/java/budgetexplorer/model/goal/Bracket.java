package budgetexplorer.model.goal;

import java.util.ArrayList;
import java.util.List;

/// A pair of outermost brackets in a text.
///
/// @param open  the position of the opening one
/// @param close the position of the closing one
record Bracket(int open, int close) {
    /// The brackets within a range of a text in half-width characters that hold targets, from left to right.
    static List<Bracket> targets(String narrow, int start, int end) {
        List<Bracket> targets = new ArrayList<>();
        int nameStart = start;
        for (Bracket bracket : outermost(narrow, start, end)) {
            if (hasWords(narrow, nameStart, bracket.open) && bracket.isTarget(narrow, end)) {
                targets.add(bracket);
                nameStart = bracket.close + 1;
            }
        }
        return targets;
    }

    private static List<Bracket> outermost(String narrow, int start, int end) {
        List<Bracket> brackets = new ArrayList<>();
        int depth = 0;
        int open = start;
        for (int i = start; i < end; i++) {
            switch (narrow.charAt(i)) {
                case '(' -> open = depth++ == 0 ? i : open;
                case ')' -> {
                    if (depth > 0 && --depth == 0) {
                        brackets.add(new Bracket(open, i));
                    }
                }
                default -> {
                }
            }
        }
        return brackets;
    }

    private static boolean hasWords(String narrow, int start, int end) {
        return narrow.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    /// A target ends its indicator; brackets within a name have more of the name behind them.
    private boolean isTarget(String narrow, int end) {
        int next = close + 1;
        while (next < end && Character.isWhitespace(narrow.charAt(next))) {
            next++;
        }
        return next == end || Targets.isUnmistakable(narrow.substring(open + 1, close))
                || ";。".indexOf(narrow.charAt(next)) >= 0 || (next > close + 1 && narrow.charAt(next) != '(');
    }
}
