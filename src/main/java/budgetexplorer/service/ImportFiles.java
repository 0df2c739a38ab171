package budgetexplorer.service;

import budgetexplorer.read.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /// Files as they are, and of folders and those in them the files that can be read and whose names fit, in the order
    /// of their paths. What office programs keep beside an open file is left out.
    ///
    /// @param pattern such as `*2026*`; without it all that can be read
    /// @throws IOException                            if a folder cannot be read
    /// @throws java.util.regex.PatternSyntaxException if there is no such pattern
    public static List<Path> in(List<Path> named, Optional<String> pattern) throws IOException {
        PathMatcher readable = matcher("*.{%s}".formatted(String.join(",", endings())));
        PathMatcher meant = matcher(pattern.orElse("*"));
        Stream.Builder<Path> files = Stream.builder();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> inside = Files.walk(each, DEEPEST)) {
                    inside.filter(Files::isRegularFile).filter(file -> isMeant(file, readable, meant)).sorted()
                            .forEach(files);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else {
                files.add(each);
            }
        }
        return files.build().distinct().toList();
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    private static boolean isMeant(Path file, PathMatcher readable, PathMatcher meant) {
        Path name = Objects.requireNonNull(file.getFileName());
        Path small = Path.of(name.toString().toLowerCase(Locale.ROOT));
        return !name.toString().startsWith("~$") && !name.toString().startsWith(".") && readable.matches(small)
                && (meant.matches(name) || meant.matches(small));
    }
}
