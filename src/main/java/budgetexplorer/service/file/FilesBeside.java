package budgetexplorer.service.file;

import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one way in which files are written: each beside its target, on the disk before it takes its place, and over nothing
/// that nobody allowed to be replaced. One file is there whole or not at all; of several, which are moved in the order in
/// which they were begun, those before the one that cannot be moved are there. Not thread-safe.
public final class FilesBeside implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FilesBeside.class);

    private final Overwrite overwrite;
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private final List<WholeStream> streams = new ArrayList<>();
    private final Deque<Path> madeFolders = new ArrayDeque<>();

    /// Writes the contents of a file.
    @FunctionalInterface
    public interface Contents {
        /// @param target is left open
        void writeTo(OutputStream target) throws IOException;
    }

    /// @param overwrite what may be replaced
    public FilesBeside(Overwrite overwrite) {
        this.overwrite = overwrite;
    }

    /// Makes sure that files may be written into a folder: that it is not there yet, or empty, or may be written over.
    ///
    /// @throws ProblemException if they may not
    public void requireFolder(Path folder) throws ProblemException {
        Target.of(folder).requireFolder(overwrite);
    }

    /// Makes sure that a file may be written, before the work for it is done.
    ///
    /// @throws ProblemException if it is there already and must not be replaced
    public void requireFile(Path file) throws ProblemException {
        Target.of(file).requireFile(overwrite);
    }

    /// Writes a file beside its target, in whose folder it will be made if there is none.
    ///
    /// @throws ProblemException if it is there already and must not be replaced, or cannot be written
    public void write(Path target, Contents contents) throws ProblemException {
        try (OutputStream stream = open(target)) {
            contents.writeTo(stream);
        } catch (IOException e) {
            throw TargetProblems.writing(target, e);
        }
    }

    /// Begins a file beside its target; it is complete when the stream is closed.
    ///
    /// @throws ProblemException if it is there already and must not be replaced, or cannot be written
    public OutputStream open(Path target) throws ProblemException {
        Path place = Target.of(target).requireFile(overwrite);
        try {
            Path folder = folder(place);
            Path temporary = folder.resolve(".budget-%s.tmp".formatted(UUID.randomUUID().toString().substring(0, 8)));
            var stream = WholeStream.of(temporary);
            streams.add(stream);
            temporaries.put(target, temporary);
            return stream;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw TargetProblems.writing(target, e);
        }
    }

    private Path folder(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        for (Path missing = folder; missing != null && Files.notExists(missing); missing = missing.getParent()) {
            madeFolders.addLast(missing);
        }
        return Files.createDirectories(folder);
    }

    /// Moves them to their targets.
    ///
    /// @return the targets
    /// @throws ProblemException if one of them cannot be moved
    public List<Path> move() throws ProblemException {
        List<Path> targets = List.copyOf(temporaries.keySet());
        for (Map.Entry<Path, Path> file : List.copyOf(temporaries.entrySet())) {
            Path target = file.getKey();
            Path place = Target.of(target).requireFile(overwrite);
            try {
                move(file.getValue(), place);
            } catch (IOException e) {
                throw TargetProblems.moving(target, e);
            }
            temporaries.remove(target);
            madeFolders.clear();
        }
        return targets;
    }

    /// Says in words why something could not be written.
    public static ProblemException problem(Path target, IOException fault) {
        return TargetProblems.writing(target, fault);
    }

    /// An atomic move would replace what came there meanwhile, so that it is for what may be replaced only.
    private void move(Path temporary, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(temporary, place);
            return;
        }
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Leaves nothing behind of what was not moved.
    @Override
    public void close() {
        streams.forEach(stream -> tidy(stream::abandon));
        temporaries.values().forEach(temporary -> tidy(() -> Files.deleteIfExists(temporary)));
        madeFolders.forEach(folder -> tidy(() -> Files.deleteIfExists(folder)));
    }

    @FunctionalInterface
    private interface Tidying {
        void run() throws IOException;
    }

    /// What stays behind is no reason to say that the work failed.
    private static void tidy(Tidying tidying) {
        try {
            tidying.run();
        } catch (IOException e) {
            LOG.warn("something temporary stays behind", e);
        }
    }
}
