package budgetexplorer.base;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder on this machine where each bug leaves a report: what happened where, on which system, and what was logged
/// before. What may come from a document, Chinese text and amounts, is blotted out. Thread-safe.
///
/// @param folder made with the first report
record CrashReports(Path folder) {
    static final int KEPT = 20;

    private static final Logger LOG = LoggerFactory.getLogger(CrashReports.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final Pattern REPORT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-\\d{6}-E-[0-9A-F]{4}\\.txt");
    private static final Pattern TEXT = Pattern.compile("\\p{IsHan}+");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d\\d\\b(?!\\.)");

    /// What a report says.
    ///
    /// @param logged the lines that were logged before
    static String text(String code, Throwable fault, LocalDateTime time, List<String> logged) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return String.join(System.lineSeparator(), "Budget Explorer " + Version.current() + "  " + code,
                TIME.format(time),
                "Java " + property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Language " + Locale.getDefault().toLanguageTag(),
                "Thread " + Thread.currentThread().getName(), "", blotted(trace.toString()),
                "Log before:", blotted(String.join(System.lineSeparator(), logged)), "");
    }

    static String blotted(String text) {
        return AMOUNT.matcher(TEXT.matcher(text).replaceAll("□")).replaceAll("#");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /// Keeps a report, and of all of them the newest.
    ///
    /// @return its file; empty if it cannot be written
    Optional<Path> keep(String code, String text, LocalDateTime time) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(NAME.format(time) + "-" + code + ".txt");
            Files.writeString(file, text);
            tidy();
            return Optional.of(file);
        } catch (IOException e) {
            LOG.warn("a report of a bug cannot be written to {}", folder, e);
            return Optional.empty();
        }
    }

    private void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> REPORT.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(comparing(Path::getFileName, reverseOrder())).skip(KEPT).toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}
