package budgetexplorer.read.grid;

import java.util.Optional;

/// What a user may say about files to be read.
///
/// @param password opens encrypted files
public record ReadOptions(Optional<String> password) {
    /// Nothing was said.
    public static final ReadOptions NONE = new ReadOptions(Optional.empty());
}
