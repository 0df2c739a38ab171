package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the places of a text with phrases, which stay what they are.
final class Sentence {
    /// Characters for private use, which no text has.
    private static final Pattern MARKED = Pattern.compile("\uE000(\\d+)\uE001");

    private final Messages messages;

    Sentence(Messages messages) {
        this.messages = messages;
    }

    /// @param arguments phrases, lists of phrases, or whatever else texts are filled with
    List<Phrase> text(String key, Object... arguments) {
        Object[] marked = new Object[arguments.length];
        Arrays.setAll(marked, i -> isPhrase(arguments[i]) ? "\uE000" + i + "\uE001" : arguments[i]);
        String text = messages.text(key, marked);
        List<Phrase> phrases = new ArrayList<>();
        int done = 0;
        for (Matcher mark = MARKED.matcher(text); mark.find(); done = mark.end()) {
            addWords(phrases, text.substring(done, mark.start()));
            add(phrases, arguments[Integer.parseInt(mark.group(1))]);
        }
        addWords(phrases, text.substring(done));
        return List.copyOf(phrases);
    }

    private static boolean isPhrase(Object argument) {
        return argument instanceof Phrase || argument instanceof List;
    }

    private static void add(List<Phrase> phrases, Object argument) {
        if (argument instanceof Phrase phrase) {
            phrases.add(phrase);
        } else if (argument instanceof List<?> several) {
            several.forEach(one -> add(phrases, one));
        }
    }

    private static void addWords(List<Phrase> phrases, String words) {
        if (!words.isEmpty()) {
            phrases.add(Phrase.words(words));
        }
    }
}
