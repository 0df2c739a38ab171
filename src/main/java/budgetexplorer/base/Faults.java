package budgetexplorer.base;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bugs: logged once, under a short code that a user can pass on. Thread-safe.
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /// Logs a bug.
    ///
    /// @return its code, `E-1A2B`
    public static String log(Throwable fault) {
        String code = "E-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000));
        LOG.error(code, fault);
        return code;
    }
}
