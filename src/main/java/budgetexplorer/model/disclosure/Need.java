package budgetexplorer.model.disclosure;

import java.util.Arrays;
import java.util.Optional;

/// One thing that the 公开说明 needs and the tables of a budget do not say.
public record Need(Kind kind, Subject subject) {
    /// What kind of thing.
    public enum Kind {
        /// An amount that no table has: 机关运行经费.
        AMOUNT,
        /// What something was the year before; an amount.
        PRIOR,
        /// Why something changed since the year before.
        REASON,
        /// What something is for, after 主要用于.
        PURPOSE,
        /// What a code is called.
        NAME,
        /// Paragraphs, one a line: 主要职责, 机构设置情况, 国有资产占用情况.
        WORDS,
        /// The projects that are told of one by one, one a line.
        PROJECTS,
        /// One of the 12 tables.
        TABLE
    }

    private static final String SEPARATOR = "/";

    /// Whether it is an amount of money.
    public boolean isMoney() {
        return kind == Kind.AMOUNT || kind == Kind.PRIOR;
    }

    /// Whether a user can type it.
    public boolean canBeTyped() {
        return kind != Kind.TABLE;
    }

    /// Its text form: `PRIOR/EXPENDITURE/206`.
    public String key() {
        return kind + SEPARATOR + subject.key();
    }

    /// The need of a text form; empty if it is none.
    public static Optional<Need> parse(String key) {
        return Arrays.stream(Kind.values()).filter(kind -> key.startsWith(kind + SEPARATOR)).findFirst()
                .flatMap(kind -> Subject.parse(key.substring(kind.name().length() + 1))
                        .map(subject -> new Need(kind, subject)));
    }
}
