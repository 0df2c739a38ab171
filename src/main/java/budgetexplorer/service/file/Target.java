package budgetexplorer.service.file;

import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/// A place that something is to be written to, as it is now.
///
/// @param path  as the user named it
/// @param there what is there
record Target(Path path, Optional<BasicFileAttributes> there) {
    static Target of(Path path) throws ProblemException {
        try {
            return new Target(path, Optional.of(Files.readAttributes(path, BasicFileAttributes.class)));
        } catch (NoSuchFileException _) {
            return new Target(path, Optional.empty());
        } catch (IOException e) {
            throw TargetProblems.writing(path, e);
        }
    }

    /// @return where the file is to be, which a link may lead to
    /// @throws ProblemException unless a file may be written there
    Path requireFile(Overwrite overwrite) throws ProblemException {
        if (there.isEmpty()) {
            return path;
        }
        if (there.get().isDirectory()) {
            throw problem("problem.target.folder");
        }
        if (!there.get().isRegularFile()) {
            throw problem("problem.target.device");
        }
        if (!overwrite.allows(path)) {
            throw problem("problem.target.exists");
        }
        if (!Files.isWritable(path)) {
            throw problem("problem.target.readOnly");
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw TargetProblems.writing(path, e);
        }
    }

    /// @throws ProblemException unless files may be written into the folder
    void requireFolder(Overwrite overwrite) throws ProblemException {
        if (there.isPresent() && !there.get().isDirectory()) {
            throw problem("problem.target.file");
        }
        if (there.isPresent() && !overwrite.all() && !isEmpty()) {
            throw problem("problem.target.full");
        }
    }

    private boolean isEmpty() throws ProblemException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw TargetProblems.writing(path, e);
        }
    }

    private ProblemException problem(String key) {
        return new ProblemException(Problem.error(TargetProblems.place(path), key, TargetProblems.folder(path)));
    }
}
