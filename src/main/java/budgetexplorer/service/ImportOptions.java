package budgetexplorer.service;

import budgetexplorer.model.Identity;
import java.util.List;
import java.util.Optional;

/// What a user may say about a file to be imported.
///
/// @param identities overrule what the file says of its budgets, one after the other; the last stands for the rest
/// @param password   opens an encrypted file
public record ImportOptions(List<Identity> identities, Optional<String> password) {
    /// Nothing was said.
    public static final ImportOptions NONE = new ImportOptions(List.of(), Optional.empty());

    public ImportOptions {
        identities = List.copyOf(identities);
    }
}
