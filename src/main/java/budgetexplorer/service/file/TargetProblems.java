package budgetexplorer.service.file;

import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Says in words why a file cannot be written, so that a user knows what to do. What a system only says in its user's
/// language is told from what is seen: from the room left on the disk, and from what is there. Stateless.
final class TargetProblems {
    /// So little room on a disk is none.
    private static final long NO_ROOM = 64 * 1024;
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "quota exceeded",
            "磁盘空间不足");
    private static final List<String> LONG = List.of("name too long", "syntax is incorrect", "语法不正确");
    private static final String READ_ONLY_DISK = "read-only file system";
    private static final String NOT_A_FOLDER = "not a directory";

    private TargetProblems() {}

    /// What kept a file from being written beside its target.
    static ProblemException writing(Path target, Exception fault) {
        return problem(target, fault, kind(target, fault));
    }

    /// What kept a complete file from taking its place, though its folder takes files.
    static ProblemException moving(Path target, IOException fault) {
        boolean meanwhile = fault instanceof FileAlreadyExistsException;
        boolean held = fault instanceof FileSystemException && Files.isRegularFile(target);
        return problem(target, fault, meanwhile
                ? Optional.of("problem.target.exists")
                : held ? Optional.of("problem.target.open") : kind(target, fault));
    }

    private static ProblemException problem(Path target, Exception fault, Optional<String> kind) {
        Problem problem = kind.map(key -> Problem.error(place(target), key, folder(target)))
                .orElseGet(() -> Problem.error(place(target), "problem.target.other", Faults.log(fault)));
        return new ProblemException(problem, fault);
    }

    private static Optional<String> kind(Path target, Exception fault) {
        String said = Objects.requireNonNullElse(fault.getMessage(), "").toLowerCase(Locale.ROOT);
        if (fault instanceof ReadOnlyFileSystemException || said.contains(READ_ONLY_DISK)) {
            return Optional.of("problem.target.readOnlyDisk");
        }
        if (contains(said, FULL)) {
            return Optional.of("problem.target.noRoom");
        }
        if (contains(said, LONG)) {
            return Optional.of("problem.target.name");
        }
        return switch (fault) {
            case FileAlreadyExistsException _,NotDirectoryException _ -> Optional.of("problem.target.noFolder");
            case AccessDeniedException _ -> Optional.of("problem.target.denied");
            case NoSuchFileException _ -> Optional.of("problem.target.noFolder");
            default -> said.contains(NOT_A_FOLDER)
                    ? Optional.of("problem.target.noFolder")
                    : isFull(target) ? Optional.of("problem.target.noRoom") : Optional.empty();
        };
    }

    private static boolean contains(String said, List<String> phrases) {
        return phrases.stream().anyMatch(said::contains);
    }

    private static boolean isFull(Path target) {
        Path there = target.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there != null && Files.getFileStore(there).getUsableSpace() < NO_ROOM;
        } catch (IOException | UnsupportedOperationException _) { // nobody knows how much room there is
            return false;
        }
    }

    static Place place(Path target) {
        return Place.of(String.valueOf(target.getFileName()));
    }

    static String folder(Path target) {
        return String.valueOf(target.toAbsolutePath().getParent());
    }
}
