package budgetexplorer.ui.disclosure;

import budgetexplorer.model.disclosure.Need;

/// Which of the asked things are listed.
enum AskedKind {
    ALL,
    AMOUNTS,
    REASONS,
    PURPOSES,
    WORDS;

    private static AskedKind of(Need need) {
        return switch (need.kind()) {
            case AMOUNT, PRIOR -> AMOUNTS;
            case REASON -> REASONS;
            case PURPOSE -> PURPOSES;
            case NAME, WORDS, PROJECTS, TABLE -> WORDS;
        };
    }

    boolean has(Need need) {
        return this == ALL || this == of(need);
    }
}
