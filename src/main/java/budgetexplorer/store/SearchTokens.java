package budgetexplorer.store;

import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.search.SearchWords;
import budgetexplorer.model.search.SearchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the full-text index has in the place of words: of Chinese characters every two that follow each other, since most
/// single ones stand in so many texts that those with several of them would take long to find; other words as they are.
/// A code is also found from its first and its first two characters. Words hold letters and digits only, so that nothing
/// typed can be taken for the syntax of an expression.
final class SearchTokens {
    /// Shorter beginnings of numbers stand in too many texts; what is that short has to be a whole word, or begin a code.
    private static final int SHORTEST_BEGINNING = 3;

    private SearchTokens() {}

    /// The tokens of a text, with blanks between them.
    static String of(String code, String text) {
        List<String> tokens = new ArrayList<>();
        for (Word word : SearchWords.of(code)) {
            for (int length = 1; length < Math.min(SHORTEST_BEGINNING, word.word().length()); length++) {
                tokens.add(word.word().substring(0, length));
            }
        }
        tokens.addAll(pairs(SearchWords.of(code.isEmpty() ? text : code + " " + text)));
        return String.join(" ", tokens);
    }

    /// Every word; a Chinese character with the one that follows, if one does.
    private static List<String> pairs(List<Word> words) {
        List<String> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean isPair = i + 1 < words.size() && !words.get(i).isOpen() && !words.get(i + 1).isOpen();
            tokens.add(isPair ? words.get(i).word() + words.get(i + 1).word() : words.get(i).word());
        }
        return tokens;
    }

    /// The expression that finds texts with all phrases of a query.
    static String match(SearchQuery query) {
        return query.phrases().stream().map(SearchTokens::phrase).collect(Collectors.joining(" AND "));
    }

    private static String phrase(List<Word> phrase) {
        List<String> tokens = pairs(phrase);
        Word last = phrase.getLast();
        boolean isInPair = phrase.size() > 1 && !last.isOpen() && !phrase.get(phrase.size() - 2).isOpen();
        if (isInPair) {
            tokens.removeLast();
        }
        String words = tokens.stream().collect(Collectors.joining(" ", "\"", "\""));
        boolean isBeginning = last.isOpen() ? last.word().length() >= SHORTEST_BEGINNING : !isInPair;
        return isBeginning ? words + " *" : words;
    }
}
