package budgetexplorer.service;

import budgetexplorer.model.Stage;

import java.util.Optional;

/// What a user may say about files to be imported.
///
/// @param stage    overrides the stage that the documents state
/// @param password opens encrypted files
public record ImportOptions(Optional<Stage> stage, Optional<String> password) {
    /// Nothing was said.
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());
}
