package budgetexplorer.store;

import static java.util.Comparator.comparing;

import budgetexplorer.model.Backup.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder beside a library that keeps its backups, so that they move with it: `library.budget.backups`. Nothing in it
/// is touched but what has the name of a backup, or of one that was never finished. Immutable.
///
/// @param folder need not be there
record BackupFolder(Path folder) {
    static final int KEPT = 10;

    static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d-\\d{6})-([a-z-]+)\\.budget");
    private static final Pattern UNFINISHED = Pattern.compile("\\.backup-[0-9a-f]{8}\\.tmp(-journal|-wal|-shm)?");
    private static final Duration STALE = Duration.ofHours(1);

    /// A backup by its name.
    record Entry(Path file, LocalDateTime madeAt, Reason reason) {}

    /// The folder of a library, whatever path led to it.
    static BackupFolder of(Path library) {
        Path file;
        try {
            file = library.toRealPath();
        } catch (IOException _) { // it has gone meanwhile
            file = library.toAbsolutePath();
        }
        return new BackupFolder(file.resolveSibling(file.getFileName() + ".backups"));
    }

    /// The backups, the latest first.
    List<Entry> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> entry(file).stream())
                    .sorted(comparing(Entry::madeAt).thenComparing(Entry::file).reversed()).toList();
        }
    }

    static Optional<Entry> entry(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime madeAt = LocalDateTime.parse(name.group(1), TIME);
            return Reason.of(name.group(2)).map(reason -> new Entry(file, madeAt, reason));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A file that is not there yet, in the folder, which is made if it is not there.
    Path temporary() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(".backup-%s.tmp".formatted(UUID.randomUUID().toString().substring(0, 8)));
    }

    /// Gives a complete file the name of a backup; it is on the disk, name and all, when this returns.
    ///
    /// @param state when the library that it is of changed last
    Entry keep(Path temporary, LocalDateTime now, Reason reason, Instant state) throws IOException {
        Files.setLastModifiedTime(temporary, FileTime.from(state));
        try (FileChannel contents = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            contents.force(true);
        }
        LocalDateTime time = now;
        while (isTaken(time)) {
            time = time.plusSeconds(1);
        }
        Path file = folder.resolve("%s-%s.budget".formatted(TIME.format(time), reason.word()));
        Files.move(temporary, file);
        forceNames();
        return entry(file).orElseThrow();
    }

    private boolean isTaken(LocalDateTime time) throws IOException {
        String start = TIME.format(time);
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(start));
        }
    }

    /// Some systems keep names safe by themselves, and let nobody open a folder.
    private void forceNames() {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            LOG.debug("the names in {} cannot be forced", folder, e);
        }
    }

    /// Deletes all but the newest backups, and what a crash left unfinished. What cannot be deleted stays.
    ///
    /// @param made stays, even if a clock that went wrong gave others later names
    void tidy(Entry made, Instant now) throws IOException {
        entries().stream().filter(entry -> !entry.equals(made)).skip(KEPT - 1L).forEach(entry -> delete(entry.file()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isStale(file, now)).forEach(BackupFolder::delete);
        }
    }

    private static boolean isStale(Path file, Instant now) {
        try {
            return UNFINISHED.matcher(String.valueOf(file.getFileName())).matches()
                    && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(STALE));
        } catch (IOException _) { // it has just been finished or deleted
            return false;
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("a file of the backups stays behind: {}", file, e);
        }
    }
}
