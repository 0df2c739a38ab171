package budgetexplorer.ui.importing;

import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.Stage;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the fields of a budget hold: what was recognised, or what the user made of it.
///
/// @param stage empty where neither the file nor the user says it
public record Correction(String code, String name, String year, Optional<Stage> stage) {
    private static final Pattern CODE = Pattern.compile("\\d{3,}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// A field without which a budget has no place in the library.
    public enum Needed {
        CODE,
        NAME,
        YEAR
    }

    public Correction {
        code = code.strip();
        name = name.strip();
        year = year.strip();
    }

    /// The fields as the file fills them.
    static Correction of(Identity identity) {
        return new Correction(identity.department().map(Department::code).orElse(""),
                identity.department().map(Department::name).orElse(""),
                identity.year().map(String::valueOf).orElse(""), identity.stage());
    }

    /// The fields that are empty or make no sense.
    public Set<Needed> missing() {
        Set<Needed> missing = EnumSet.noneOf(Needed.class);
        if (!CODE.matcher(code).matches()) {
            missing.add(Needed.CODE);
        }
        if (name.isEmpty()) {
            missing.add(Needed.NAME);
        }
        if (!YEAR.matcher(year).matches()) {
            missing.add(Needed.YEAR);
        }
        return missing;
    }

    /// What the fields say, as far as they make sense.
    Identity identity() {
        Set<Needed> missing = missing();
        boolean hasDepartment = !missing.contains(Needed.CODE) && !missing.contains(Needed.NAME);
        return new Identity(hasDepartment ? Optional.of(new Department(code, name)) : Optional.empty(),
                missing.contains(Needed.YEAR) ? Optional.empty() : Optional.of(Integer.valueOf(year)), stage);
    }

    /// What the fields say that the file does not.
    Identity beyond(Identity stated) {
        Identity said = identity();
        return new Identity(said.department().filter(each -> !stated.department().equals(Optional.of(each))),
                said.year().filter(each -> !stated.year().equals(Optional.of(each))),
                said.stage().filter(each -> !stated.stage().equals(Optional.of(each))));
    }
}
