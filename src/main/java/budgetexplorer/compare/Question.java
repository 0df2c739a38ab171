package budgetexplorer.compare;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be compared.
///
/// @param path  the keys of the rows that were opened, from the outside inwards; empty for the whole budget
/// @param level of codes, where all of a level are wanted rather than those right below the path
public record Question(Dimension dimension, List<String> path, Optional<CodeLevel> level) {
    public Question {
        path = List.copyOf(path);
    }

    /// The rows right below the whole.
    public static Question of(Dimension dimension) {
        return new Question(dimension, List.of(), Optional.empty());
    }

    /// The rows below one of the rows.
    public Question opened(String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return new Question(dimension, longer, Optional.empty());
    }

    /// The rows at an earlier step of the path.
    ///
    /// @param steps how many of the path are kept
    public Question back(int steps) {
        return new Question(dimension, path.subList(0, steps), Optional.empty());
    }
}
