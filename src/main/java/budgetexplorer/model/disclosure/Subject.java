package budgetexplorer.model.disclosure;

import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import java.util.Arrays;
import java.util.Optional;

/// What a sentence of the 公开说明 is about: a section as a whole, or a part of it.
///
/// @param part nothing for the whole; the name of a field or the digits of a function code for a part
public record Subject(SectionKind section, String part) {
    private static final String SEPARATOR = "/";

    /// All that a section speaks of.
    public static Subject whole(SectionKind section) {
        return new Subject(section, "");
    }

    /// What a column states.
    public static Subject of(SectionKind section, Field field) {
        return new Subject(section, field.name());
    }

    /// A 类, 款 or 项.
    public static Subject of(SectionKind section, FunctionCode code) {
        return new Subject(section, code.digits());
    }

    /// The code, if it is one.
    public Optional<FunctionCode> code() {
        return FunctionCode.isCode(part) ? Optional.of(new FunctionCode(part)) : Optional.empty();
    }

    /// The column, if it is one.
    public Optional<Field> field() {
        return Arrays.stream(Field.values()).filter(field -> field.name().equals(part)).findFirst();
    }

    /// Its text form: `EXPENDITURE/206`.
    public String key() {
        return section + SEPARATOR + part;
    }

    /// The subject of a text form; empty if it is none.
    public static Optional<Subject> parse(String key) {
        int at = key.indexOf(SEPARATOR);
        return at < 0
                ? Optional.empty()
                : Arrays.stream(SectionKind.values()).filter(kind -> kind.name().equals(key.substring(0, at)))
                        .findFirst().map(kind -> new Subject(kind, key.substring(at + 1)));
    }
}
