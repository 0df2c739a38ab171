package budgetexplorer.store;

import budgetexplorer.model.search.SearchQuery;
import budgetexplorer.model.search.SearchWords.Word;
import java.util.List;
import java.util.stream.Collectors;

/// The expression that SQLite's full-text index understands. Words hold letters and digits only, so that nothing typed can
/// be taken for its syntax.
final class SearchMatch {
    private SearchMatch() {}

    static String of(SearchQuery query) {
        return query.phrases().stream().map(SearchMatch::phrase).collect(Collectors.joining(" AND "));
    }

    private static String phrase(List<Word> phrase) {
        String words = phrase.stream().map(Word::word).collect(Collectors.joining(" ", "\"", "\""));
        return phrase.getLast().isOpen() ? words + " *" : words;
    }
}
