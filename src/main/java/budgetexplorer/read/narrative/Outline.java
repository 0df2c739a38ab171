package budgetexplorer.read.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Knows of what a paragraph's subjects are parts: a paragraph that ends with 其中： leads those below it. Where Word
/// generated the numbers and they are missing, a paragraph that names its year stands on its own. For one thread.
final class Outline {
    private static final Pattern STANDS_ALONE = Pattern.compile("20\\d\\d年|按");

    private final Deque<Frame> frames = new ArrayDeque<>();

    /// What a new paragraph is part of.
    List<String> enter(Enumerator enumerator, String words) {
        boolean standsAlone = !enumerator.isPresent() && STANDS_ALONE.matcher(words).lookingAt();
        while (!frames.isEmpty() && (standsAlone || !frames.peek().leads(enumerator.level()))) {
            frames.pop();
        }
        return frames.isEmpty() ? List.of() : frames.peek().subject;
    }

    /// A paragraph that says that its subject's parts follow.
    void lead(Enumerator enumerator, List<String> subject) {
        frames.push(new Frame(enumerator.level(), subject));
    }

    private static final class Frame {
        private static final int UNKNOWN = -1;

        private final int level;
        private final List<String> subject;
        private int levelOfParts = UNKNOWN;

        Frame(int level, List<String> subject) {
            this.level = level;
            this.subject = subject;
        }

        /// Whether a paragraph of a level is one of its parts; the first one shows the level of all.
        boolean leads(int levelOfParagraph) {
            if (levelOfParts == UNKNOWN && (levelOfParagraph == 0 || levelOfParagraph > level)) {
                levelOfParts = levelOfParagraph;
            }
            return levelOfParts != UNKNOWN && levelOfParagraph >= levelOfParts
                    && (levelOfParagraph > 0 || levelOfParts == 0);
        }
    }
}
