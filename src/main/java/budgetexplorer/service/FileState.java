package budgetexplorer.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// Tells whether a file has been written to.
public record FileState(long size, FileTime modified) {
    /// The state now; empty if the file cannot be reached.
    static Optional<FileState> of(Path file) {
        try {
            return Optional.of(new FileState(Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException _) {
            return Optional.empty(); // reading it will say why
        }
    }
}
