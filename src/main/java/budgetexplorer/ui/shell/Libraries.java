package budgetexplorer.ui.shell;

import budgetexplorer.base.ProblemException;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.EditHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The libraries that windows have open. Windows on the same file share one, whatever path led to it; it is closed with the
/// last of them. Thread-safe.
final class Libraries {
    private final Map<Path, Shared> open = new HashMap<>();

    /// An open library with what has been done to it, as the windows on it share them. Each that was given out is to be
    /// released.
    ///
    /// @param file the library's file, whatever path led to it
    record OpenLibrary(Path file, Library library, EditHistory history) {}

    private static final class Shared {
        private final OpenLibrary library;
        private int windows;

        private Shared(OpenLibrary library) {
            this.library = library;
        }
    }

    /// Takes over a library that is open already.
    synchronized OpenLibrary adopt(Library library) {
        return share(key(library.file()), library);
    }

    /// A library by its file, for one more window. Reads the file, so not to be called on the FX thread.
    ///
    /// @param isNew whether the library is made if there is no such file
    /// @throws ProblemException as [Library#open]
    synchronized OpenLibrary open(Path file, boolean isNew) throws ProblemException {
        Shared known = Files.exists(file) ? open.get(key(file)) : null;
        if (known != null) {
            known.windows++;
            return known.library;
        }
        Library library = isNew ? Library.open(file) : Library.openExisting(file);
        return share(key(library.file()), library);
    }

    private OpenLibrary share(Path key, Library library) {
        var shared = new Shared(new OpenLibrary(key, library, new EditHistory()));
        shared.windows = 1;
        open.put(key, shared);
        return shared.library;
    }

    /// The same library for one more window.
    synchronized OpenLibrary again(OpenLibrary library) {
        Shared shared = open.get(library.file());
        if (shared == null) {
            throw new IllegalStateException("released before: " + library.file());
        }
        shared.windows++;
        return library;
    }

    /// A window needs a library no longer. Closes it after the last one, on a thread of its own, which the program waits
    /// for: a file may be half read or written.
    synchronized void release(OpenLibrary library) {
        Shared shared = open.get(library.file());
        if (shared != null && --shared.windows == 0) {
            open.remove(library.file());
            Thread.ofPlatform().name("close library").start(library.library()::close);
        }
    }

    /// Links and relative paths lead to the same file.
    private static Path key(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) { // it has gone meanwhile
            return file.toAbsolutePath().normalize();
        }
    }
}
