package budgetexplorer.base;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sends what is logged to files of the user's own, which take turns, and nothing to the terminal.
public final class Logs {
    private static final int BYTES_EACH = 1_000_000;
    private static final int FILES = 5;

    /// They tell of every damaged character of a PDF, and each time the bundled font is read of the table they leave out.
    /// What is wrong with a file is told once, as a problem.
    private static final List<Logger> TALKATIVE = Stream.of("org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger).toList();

    private static final Pattern NAME = Pattern.compile("budget-explorer\\.\\d+\\.log(\\.\\d+)?");

    private static volatile @Nullable Path logged;

    private Logs() {}

    /// Where it is logged to; empty if it is not.
    public static Optional<Path> folder() {
        return Optional.ofNullable(logged);
    }

    /// What was logged last, by this program or another one of the same user.
    ///
    /// @param most how many lines at most
    static List<String> lastLines(int most) {
        Path folder = logged;
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(comparing(Logs::changed).reversed().thenComparing(Path::getFileName)).toList();
            List<String> lines = new ArrayList<>();
            for (Path file : newestFirst) {
                if (lines.size() < most) {
                    lines.addAll(0, Files.readAllLines(file));
                }
            }
            return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
        } catch (IOException | UncheckedIOException _) { // a report without them is better than none
            return List.of();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends logging to files.
    static void stop() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        logged = null;
    }

    /// Leaves out what libraries tell of files that are damaged.
    public static void quiet() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /// Starts logging to a folder. Where it cannot be written the program runs without a log.
    public static void writeTo(Path folder) {
        stop();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        quiet();
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("budget-explorer.%g.log").toString(), BYTES_EACH, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
            logged = folder;
        } catch (IOException e) {
            root.log(Level.WARNING, "no log can be written to {0}", folder);
        }
    }
}
