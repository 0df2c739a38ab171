package budgetexplorer.service.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Files written beside their targets, which are replaced when all are complete. Not thread-safe.
public final class FilesBeside implements AutoCloseable {
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();

    /// Writes the contents of a file.
    @FunctionalInterface
    public interface Contents {
        /// @param target is left open
        void writeTo(OutputStream target) throws IOException;
    }

    /// Writes a file beside its target, in whose folder it will be made if there is none.
    public void write(Path target, Contents contents) throws IOException {
        Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
        Path temporary = folder.resolve(".%s-%s.tmp".formatted(target.getFileName(), UUID.randomUUID()));
        try (var stream = new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            temporaries.put(target, temporary);
            contents.writeTo(stream);
        }
    }

    /// Moves them over their targets.
    ///
    /// @return the targets
    public List<Path> move() throws IOException {
        for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        return List.copyOf(temporaries.keySet());
    }

    /// Leaves nothing behind of what was not moved.
    @Override
    public void close() throws IOException {
        for (Path temporary : temporaries.values()) {
            Files.deleteIfExists(temporary);
        }
    }
}
