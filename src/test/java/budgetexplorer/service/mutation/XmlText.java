package budgetexplorer.service.mutation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The text of a part, to be changed at one of many places.
record XmlText(String text, RandomGenerator random) {
    private static final Pattern ELEMENT_NAME = Pattern.compile("<([\\w:]+)");

    /// One of the places where a pattern is found.
    Optional<MatchResult> anywhere(Pattern pattern) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    /// Replaces a group of the pattern at one of the places where it is found; the same text if there is none.
    String replace(Pattern pattern, int group, List<String> replacements) {
        return anywhere(pattern).map(place -> text.substring(0, place.start(group)) + one(replacements)
                + text.substring(place.end(group))).orElse(text);
    }

    /// Puts something behind a place where the pattern is found.
    String insert(Pattern pattern, String inserted) {
        return anywhere(pattern).map(place -> text.substring(0, place.end()) + inserted + text.substring(place.end()))
                .orElse(text);
    }

    /// An element from its start to its end; of an empty one the tag.
    Optional<String> element() {
        return anywhere(ELEMENT_NAME).map(place -> text.substring(place.start(), end(place.start(), place.group(1))));
    }

    private int end(int start, String name) {
        Pattern tag = Pattern.compile("<(/?)" + Pattern.quote(name) + "(?=[\\s/>])[^>]*?(/?)>");
        var tags = tag.matcher(text);
        int depth = 0;
        for (int from = start; tags.find(from); from = tags.end()) {
            if (tags.group(2).isEmpty()) {
                depth += tags.group(1).isEmpty() ? 1 : -1;
            }
            if (depth == 0) {
                return tags.end();
            }
        }
        return text.length();
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
