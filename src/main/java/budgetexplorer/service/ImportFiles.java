package budgetexplorer.service;

import budgetexplorer.read.Formats;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a user means by naming files and folders.
public final class ImportFiles {
    /// Deeper folders are not meant, or go round in circles.
    private static final int DEEPEST = 16;

    private ImportFiles() {}

    /// The endings of the names of files that can be read, without the dot: `xlsx`.
    public static List<String> endings() {
        return Formats.names();
    }

    /// Files as they are, and of folders and those in them the files whose names fit, in the order of their paths. What
    /// office programs keep beside an open file is left out.
    ///
    /// @param pattern such as `*2026*.xlsx`; without it all that can be read
    /// @throws IOException if a folder cannot be read
    public static List<Path> in(List<Path> named, Optional<String> pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher(
                "glob:" + pattern.orElse("*.{%s}".formatted(String.join(",", endings()))));
        Stream.Builder<Path> files = Stream.builder();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> inside = Files.walk(each, DEEPEST)) {
                    inside.filter(Files::isRegularFile).filter(file -> isMeant(file, matcher)).sorted()
                            .forEach(files);
                }
            } else {
                files.add(each);
            }
        }
        return files.build().distinct().toList();
    }

    private static boolean isMeant(Path file, PathMatcher matcher) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith("~$") && !name.startsWith(".")
                && (matcher.matches(Path.of(name)) || matcher.matches(Path.of(name.toLowerCase(Locale.ROOT))));
    }
}
