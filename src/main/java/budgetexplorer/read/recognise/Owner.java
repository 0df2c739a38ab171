package budgetexplorer.read.recognise;

import budgetexplorer.read.layout.HeaderText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose a table is, as its sheet says: a department's, or one unit's.
///
/// @param code empty if only the name is said
record Owner(String code, String name) {
    private static final Pattern AND_MORE = Pattern.compile("(?:金额)?单位[:：].*$");

    /// Of a code and a name that were found in a caption.
    static Optional<Owner> of(Matcher match) {
        String code = HeaderText.normalise(Objects.requireNonNullElse(match.group(1), ""));
        String name = AND_MORE.matcher(Objects.requireNonNullElse(match.group(2), "")).replaceFirst("");
        return code.isEmpty() && name.isEmpty() ? Optional.empty() : Optional.of(new Owner(code, name));
    }
}
