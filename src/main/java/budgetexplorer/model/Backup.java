package budgetexplorer.model;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A copy of a library as it once was: a library itself.
///
/// @param madeAt  by the clock on the wall, to the second
/// @param budgets how many are to be seen in it; empty if the file cannot be read
public record Backup(Path file, LocalDateTime madeAt, Reason reason, Optional<Integer> budgets, long bytes) {

    /// What a backup was made for.
    public enum Reason {
        /// A day began with a library that had changed since the last backup.
        DAILY,
        /// A newer program changed the form of the library.
        BEFORE_UPDATE,
        /// Another backup took the place of what there was.
        BEFORE_RESTORE,
        /// Somebody asked for it.
        MANUAL;

        /// Its name in the names of files.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The reason of a name.
        public static Optional<Reason> of(String word) {
            return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
        }
    }
}
