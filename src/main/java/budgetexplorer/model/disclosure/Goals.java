package budgetexplorer.model.disclosure;

import java.util.List;

/// What the text says of table 12. Immutable.
///
/// @param count how many projects there are
/// @param noun  what they are called: `本级项目`
/// @param key   those told of one by one
public record Goals(int count, String noun, List<KeyProject> key) {
    public Goals {
        key = List.copyOf(key);
    }
}
