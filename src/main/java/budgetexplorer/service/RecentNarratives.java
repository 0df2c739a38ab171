package budgetexplorer.service;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.read.narrative.NarrativeReader;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Understands texts and remembers the last few: a budget's text is asked for again and again by its screens and its
/// audits while only amounts change, and understanding it takes as long as auditing it. Thread-safe.
final class RecentNarratives {
    private static final int MOST = 8;

    private final NarrativeReader reader = new NarrativeReader();
    /// By the text itself, the one asked for last at the end.
    private final SequencedMap<String, Optional<Narrative>> recent = new LinkedHashMap<>(MOST, 1, true);

    /// What a text says, its paragraphs one a line; empty if it is no narrative.
    Optional<Narrative> of(String text) {
        synchronized (recent) {
            Optional<Narrative> known = recent.get(text);
            if (known != null) {
                return known;
            }
        }
        Optional<Narrative> read = reader.read(text.lines().toList());
        synchronized (recent) {
            recent.put(text, read);
            if (recent.size() > MOST) {
                recent.pollFirstEntry();
            }
        }
        return read;
    }
}
