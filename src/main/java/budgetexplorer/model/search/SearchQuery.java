package budgetexplorer.model.search;

import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.search.SearchWords.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What a user looks for: phrases that blanks part, all of which have to be there. The last word of a phrase may be the
/// beginning of a number or of a word in letters. Immutable.
///
/// @param phrases each at least one word; none if nothing is looked for
public record SearchQuery(List<List<Word>> phrases) {
    /// What parts the words of what is typed.
    static final String BLANKS = "[\\s\\u3000\\u00a0]+";

    /// What is typed beyond it is not looked for.
    private static final int LONGEST = 100;
    private static final int MOST_PHRASES = 8;

    public SearchQuery {
        phrases = List.copyOf(phrases);
    }

    /// Reads what a user typed; no text is wrong.
    public static SearchQuery of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new SearchQuery(Arrays.stream(text.split(BLANKS)).map(SearchWords::of)
                .filter(words -> !words.isEmpty()).limit(MOST_PHRASES).toList());
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /// Whether a text has all of its phrases; any text has none at all.
    public boolean isIn(String text) {
        List<Word> words = SearchWords.of(text);
        return phrases.stream().allMatch(phrase -> IntStream.rangeClosed(0, words.size() - phrase.size())
                .anyMatch(at -> stands(phrase, words.subList(at, at + phrase.size()))));
    }

    /// Where its phrases stand in a text, from left to right, without overlaps.
    public List<Span> spans(String text) {
        List<Word> words = SearchWords.of(text);
        List<Span> spans = new ArrayList<>();
        for (List<Word> phrase : phrases) {
            for (int at = 0; at + phrase.size() <= words.size(); at++) {
                if (stands(phrase, words.subList(at, at + phrase.size()))) {
                    Word last = words.get(at + phrase.size() - 1);
                    spans.add(new Span(words.get(at).start(), end(phrase.getLast(), last)));
                }
            }
        }
        return merged(spans);
    }

    private static boolean stands(List<Word> phrase, List<Word> words) {
        int last = phrase.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!phrase.get(i).word().equals(words.get(i).word())) {
                return false;
            }
        }
        Word typed = phrase.get(last);
        return typed.isOpen()
                ? words.get(last).word().startsWith(typed.word())
                : words.get(last).word().equals(typed.word());
    }

    /// Of a number with commas the whole is meant.
    private static int end(Word typed, Word found) {
        boolean asWritten = found.end() - found.start() == found.word().length();
        return asWritten ? found.start() + typed.word().length() : found.end();
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.sort(Comparator.comparingInt(Span::start));
        for (Span span : spans) {
            Span before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && span.start() <= before.end()) {
                merged.set(merged.size() - 1, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// How well a text fits: 0 if it is all that is looked for, its code or its words; 1 if it begins so; else 2.
    public int distance(String code, String text) {
        String wanted = String.join("", phrases.stream().flatMap(List::stream).map(Word::word).toList());
        String plainCode = SearchWords.joined(code);
        String plainText = SearchWords.joined(text);
        List<String> forms = List.of(plainCode, plainText, plainCode + plainText);
        if (forms.contains(wanted)) {
            return 0;
        }
        return forms.stream().anyMatch(form -> form.startsWith(wanted)) ? 1 : 2;
    }
}
