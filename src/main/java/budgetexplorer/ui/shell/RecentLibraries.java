package budgetexplorer.ui.shell;

import budgetexplorer.ui.kit.Memory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The libraries that were opened last, the latest first. For the FX thread.
final class RecentLibraries {
    private static final String NAME = "libraries.recent";
    private static final int MOST = 10;

    private final Memory memory;

    RecentLibraries(Memory memory) {
        this.memory = memory;
    }

    List<Path> list() {
        return memory.get(NAME).stream().flatMap(String::lines).flatMap(RecentLibraries::path).toList();
    }

    /// A file system may have changed its mind about what is a path.
    private static Stream<Path> path(String text) {
        try {
            return text.isBlank() ? Stream.empty() : Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    void add(Path file) {
        memory.put(NAME, Stream.concat(Stream.of(file), list().stream().filter(each -> !each.equals(file)))
                .limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
    }
}
