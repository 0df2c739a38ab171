package budgetexplorer.ui.shell;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Opening;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The libraries that the first windows are on. Reads files, so not to be made on the FX thread.
///
/// @param open     a window each; none if even the standard one cannot be opened
/// @param problems what is wrong with others, to be told
record FirstLibraries(List<Library> open, List<Problem> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLibraries.class);

    FirstLibraries {
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }

    /// Opens what is asked for: the library asked for by name, and those among the files; without any, the library that
    /// was looked at last, or else the standard one.
    ///
    /// @throws ProblemException if the library asked for by name cannot be opened; then none is open
    static FirstLibraries of(Opening opening, Memory memory) throws ProblemException {
        var opener = new Opener(opening.files().problems());
        if (opening.library().isPresent()) {
            opener.libraries.add(Library.open(opening.library().get()));
            opener.seen.add(real(opening.library().get()));
        }
        opening.files().libraries().forEach(file -> opener.open(file, false));
        if (opener.libraries.isEmpty()) {
            last(memory).ifPresent(opener::openLast);
        }
        if (opener.libraries.isEmpty()) {
            opener.open(opening.standard(), true);
        }
        return new FirstLibraries(opener.libraries, opener.problems);
    }

    private static Optional<Path> last(Memory memory) {
        return new RecentLibraries(memory).list().stream().findFirst();
    }

    /// Links and relative paths lead to the same file.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static final class Opener {
        private final List<Library> libraries = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final List<Problem> problems;

        private Opener(List<Problem> problems) {
            this.problems = new ArrayList<>(problems);
        }

        private void open(Path file, boolean isNew) {
            if (!seen.add(real(file))) {
                return;
            }
            try {
                libraries.add(isNew ? Library.open(file) : Library.openExisting(file));
            } catch (ProblemException e) {
                LOG.warn("a library cannot be opened: {}", file, e);
                problems.add(at(file, e.problem()));
            }
        }

        private void openLast(Path file) {
            if (Files.exists(file)) {
                open(file, false);
            } else {
                problems.add(Problem.warning(Place.of(file.toString()), "problem.library.gone"));
            }
        }

        /// The user may not know in which folder the file is.
        private static Problem at(Path file, Problem problem) {
            return new Problem(problem.severity(), Place.of(file.toString()), problem.key(), problem.arguments());
        }
    }
}
