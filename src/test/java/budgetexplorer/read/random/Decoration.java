package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

/// Changes words in ways that do not change what they say.
record Decoration(Choices choices) {
    String header(String word) {
        String text = brackets(word);
        return choices.some(HEADER_WITH_BREAKS) ? broken(text) : text;
    }

    String name(String word) {
        String text = brackets(word);
        return choices.some(NAMES_WITH_BREAKS) ? broken(text) : text;
    }

    private String brackets(String word) {
        return choices.some(HALF_WIDTH_BRACKETS) ? word.replace('（', '(').replace('）', ')') : word;
    }

    /// A line feed or blanks between two of its letters.
    private String broken(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = choices.chance().between(1, word.length() - 1);
        return word.substring(0, at) + choices.chance().oneOf("\n", " ", "  ", "　") + word.substring(at);
    }
}
