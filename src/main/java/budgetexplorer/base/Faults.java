package budgetexplorer.base;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bugs: logged once, under a short code that a user can pass on, and kept as a report on this machine. Thread-safe.
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int LINES_OF_LOG = 60;

    private static volatile @Nullable CrashReports reports;

    private Faults() {}

    /// Keeps a report of each bug in a folder from now on.
    public static void reportTo(Path folder) {
        reports = new CrashReports(folder);
    }

    /// Logs a bug.
    ///
    /// @return its code, `E-1A2B`
    public static String log(Throwable fault) {
        return report(fault).code();
    }

    /// Logs a bug.
    public static FaultReport report(Throwable fault) {
        String code = "E-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000));
        List<String> before = Logs.lastLines(LINES_OF_LOG);
        LOG.error(code, fault);
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        String text = CrashReports.text(code, fault, now, before);
        CrashReports kept = reports;
        return new FaultReport(code, text, kept == null ? Optional.empty() : kept.keep(code, text, now));
    }
}
