package budgetexplorer.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that a user wants imported.
///
/// @param seen the state of the file when its preview was made, if there was one: a file that has changed since is not
///             what the user agreed to
public record ImportRequest(Path file, ImportOptions options, Optional<FileState> seen) {
    /// Files as they are, all with the same options.
    public static List<ImportRequest> of(List<Path> files, ImportOptions options) {
        return files.stream().map(file -> new ImportRequest(file, options, Optional.empty())).toList();
    }
}
