package budgetexplorer.ui.guide;

import budgetexplorer.ui.guide.book.Guide;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.guide.book.GuidePage.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds sentences of the guide that have all the words looked for; sentences of a page stand below its title.
record GuideSearch(Guide guide) {
    private static final int MOST_OF_A_PAGE = 8;
    /// So many characters before a match are shown.
    private static final int BEFORE = 8;
    private static final String CUT = "…";

    /// The contents.
    List<GuideLine> contents() {
        List<GuideLine> lines = new ArrayList<>();
        for (Guide.Chapter chapter : guide.chapters()) {
            if (!chapter.title().isEmpty()) {
                lines.add(new GuideLine.Title(chapter.title()));
            }
            chapter.pages().forEach(page -> lines.add(new GuideLine.Page(page.name(), page.title())));
        }
        return lines;
    }

    /// What was found, the most of a page at most; nothing if nothing is looked for.
    List<GuideLine> find(String query) {
        List<String> wanted = Stream.of(plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty()
                ? List.of()
                : guide.pages().stream().flatMap(page -> find(page, wanted).stream()).toList();
    }

    private static List<GuideLine> find(GuidePage page, List<String> wanted) {
        List<GuideLine> hits = page.sentences().stream().flatMap(sentence -> hit(page, sentence, wanted).stream())
                .distinct().limit(MOST_OF_A_PAGE).map(GuideLine.class::cast).toList();
        return hits.isEmpty()
                ? hits
                : Stream.concat(Stream.of(new GuideLine.Title(page.title())), hits.stream()).toList();
    }

    private static Optional<GuideLine.Hit> hit(GuidePage page, Sentence sentence, List<String> wanted) {
        String plain = plain(sentence.text());
        if (!wanted.stream().allMatch(plain::contains)) {
            return Optional.empty();
        }
        int at = plain.indexOf(wanted.getFirst());
        int end = at + wanted.getFirst().length();
        int from = Math.max(0, at - BEFORE);
        String text = sentence.text();
        return Optional.of(new GuideLine.Hit(GuidePlace.at(page.name(), GuidePlace.block(sentence.block())),
                (from > 0 ? CUT : "") + text.substring(from, at), text.substring(at, end), text.substring(end)));
    }

    /// Letters of one case; as long as the text, so that places in one are places in the other.
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
