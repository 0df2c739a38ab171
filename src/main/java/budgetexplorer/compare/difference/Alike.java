package budgetexplorer.compare.difference;

import budgetexplorer.compare.difference.Change.Elsewhere;
import budgetexplorer.compare.difference.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one change of what was renamed alike in several places: a unit, a 科目 or a project stands in many tables.
final class Alike {
    private Alike() {}

    static List<Change> merged(List<Change> changes) {
        Map<List<Object>, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            List<Object> key = change.kind() == Kind.RENAMED ? key(change) : List.of(groups.size());
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(change);
        }
        return groups.values().stream().map(Alike::one).toList();
    }

    private static List<Object> key(Change change) {
        Content before = change.before().orElseThrow();
        return List.of(change.aspect(), owner(change.aspect(), before), PlainText.of(before.text()),
                PlainText.of(change.after().orElseThrow().text()));
    }

    /// Whose name or code it is: a 科目 has its name in all units, but another code, as projects other names, in one.
    private static String owner(Aspect aspect, Content before) {
        return before.key().stream()
                .filter(part -> aspect == Aspect.ITEM && !part.code().isEmpty() && part.name().equals(before.text()))
                .findFirst().or(() -> before.key().stream().findFirst()).map(KeyPart::key).orElse("");
    }

    private static Change one(List<Change> alike) {
        return alike.getFirst().with(alike.stream().skip(1).map(change -> new Elsewhere(change.table(),
                change.before().orElseThrow(), change.after().orElseThrow())).toList());
    }
}
