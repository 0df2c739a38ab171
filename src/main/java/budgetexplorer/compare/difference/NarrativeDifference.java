package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Kind;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What changed in the text, sentence by sentence. For one use.
final class NarrativeDifference {
    /// Shorter pieces, such as bare headings, are not known again elsewhere.
    private static final int TELLING = 6;

    private final Text before;
    private final Text after;

    NarrativeDifference(BudgetId before, Narrative old, BudgetId after, Narrative now) {
        this.before = new Text(before, Sentence.of(old));
        this.after = new Text(after, Sentence.of(now));
    }

    private record Text(BudgetId budget, List<Sentence> sentences) {
        List<String> plain() {
            return sentences.stream().map(Sentence::plain).toList();
        }

        Content content(int place) {
            Sentence sentence = sentences.get(place);
            List<KeyPart> key = sentence.section().isEmpty()
                    ? List.of()
                    : List.of(new KeyPart("", sentence.section()));
            return new Content(key, sentence.text(), Optional.empty(),
                    new Link.Sentence(budget, OptionalInt.of(sentence.start())));
        }

        Optional<Content> find(int place) {
            return place < 0 ? Optional.empty() : Optional.of(content(place));
        }
    }

    List<Change> find() {
        List<Alignment.Pair> open = new ArrayList<>(new Alignment(before.plain(), after.plain()).differences());
        List<Change> changes = new ArrayList<>();
        for (Alignment.Pair pair : List.copyOf(open)) {
            if (!open.contains(pair)) {
                continue;
            }
            Optional<Alignment.Pair> other = pair.before() < 0 || pair.after() >= 0
                    ? Optional.empty()
                    : open.stream().filter(added -> added.before() < 0 && isSame(pair.before(), added.after()))
                            .findFirst();
            other.ifPresent(open::remove);
            changes.add(other.map(added -> change(Kind.MOVED, pair.before(), added.after()))
                    .orElseGet(() -> change(Kind.of(before.find(pair.before()), after.find(pair.after())),
                            pair.before(), pair.after())));
        }
        // an added sentence may stand before the place it was moved from
        changes.removeIf(change -> change.kind() == Kind.ADDED && isMoved(change, changes));
        return changes;
    }

    private boolean isSame(int place, int other) {
        String plain = before.sentences().get(place).plain();
        return plain.length() >= TELLING && plain.equals(after.sentences().get(other).plain());
    }

    private static boolean isMoved(Change added, List<Change> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.MOVED && change.after().equals(added.after()));
    }

    private Change change(Kind kind, int old, int now) {
        return new Change(kind, Optional.empty(), Aspect.SENTENCE, "", before.find(old), after.find(now));
    }
}
