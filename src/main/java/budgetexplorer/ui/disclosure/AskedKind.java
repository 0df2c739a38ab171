package budgetexplorer.ui.disclosure;

import budgetexplorer.model.disclosure.Need;
import java.util.EnumSet;
import java.util.Set;

/// Which of the asked things are listed.
enum AskedKind {
    ALL(EnumSet.allOf(Need.Kind.class)),
    AMOUNTS(EnumSet.of(Need.Kind.AMOUNT, Need.Kind.PRIOR)),
    REASONS(EnumSet.of(Need.Kind.REASON)),
    PURPOSES(EnumSet.of(Need.Kind.PURPOSE)),
    WORDS(EnumSet.of(Need.Kind.NAME, Need.Kind.WORDS, Need.Kind.PROJECTS, Need.Kind.TABLE));

    private final Set<Need.Kind> kinds;

    AskedKind(Set<Need.Kind> kinds) {
        this.kinds = kinds;
    }

    boolean has(Need need) {
        return kinds.contains(need.kind());
    }
}
