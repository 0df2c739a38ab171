package budgetexplorer.compare.difference;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of what a line is: its unit, its 科目 or its project.
///
/// @param code empty for what has none
/// @param name empty where the document names nothing
public record KeyPart(String code, String name) {
    /// What names it shortest: the code, or the name of what has none.
    public String key() {
        return code.isEmpty() ? name : code;
    }

    /// Code and name.
    public String text() {
        return Stream.of(code, name).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
