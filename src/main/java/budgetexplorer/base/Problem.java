package budgetexplorer.base;

import java.util.List;

/// An expected fault of a user's file, as a value: what is wrong and where. The words come from [Messages] when it is
/// shown, in the language then chosen.
///
/// @param key the message's key in the resource bundle
/// @param arguments what fills the message's places, already as text
public record Problem(Severity severity, Place at, String key, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// What keeps the file out.
    public static Problem error(Place at, String key, String... arguments) {
        return new Problem(Severity.ERROR, at, key, List.of(arguments));
    }

    /// What a user should look at.
    public static Problem warning(Place at, String key, String... arguments) {
        return new Problem(Severity.WARNING, at, key, List.of(arguments));
    }

    /// What a user may want to know.
    public static Problem note(Place at, String key, String... arguments) {
        return new Problem(Severity.NOTE, at, key, List.of(arguments));
    }
}
