package budgetexplorer.check.finding;

import java.util.List;

/// What a finding says, before it is put into the user's language and unit.
///
/// @param key       of the text, which begins with `check.said.`
/// @param arguments what fills its places
public record Said(String key, List<Value> arguments) {
    public Said {
        arguments = List.copyOf(arguments);
    }

    /// What fills the places is words, amounts and numbers.
    public static Said of(String key, Value... arguments) {
        return new Said(key, List.of(arguments));
    }
}
