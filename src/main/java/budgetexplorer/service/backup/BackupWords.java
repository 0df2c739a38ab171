package budgetexplorer.service.backup;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Backup;
import budgetexplorer.model.Backup.Reason;
import java.time.format.DateTimeFormatter;

/// What is said of backups. Immutable.
public record BackupWords(Messages messages) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;
    private static final double GIGABYTE = MEGABYTE * KILOBYTE;

    /// When a backup was made.
    public String time(Backup backup) {
        return TIME.format(backup.madeAt());
    }

    /// What it was made for.
    public String reason(Reason reason) {
        return switch (reason) {
            case DAILY -> messages.text("backup.reason.daily");
            case BEFORE_UPDATE -> messages.text("backup.reason.beforeUpdate");
            case BEFORE_RESTORE -> messages.text("backup.reason.beforeRestore");
            case MANUAL -> messages.text("backup.reason.manual");
        };
    }

    /// How many budgets it holds.
    public String budgets(Backup backup) {
        return backup.budgets().map(String::valueOf).orElseGet(() -> messages.text("backup.unreadable"));
    }

    /// How large it is, in the unit that suits it.
    public String size(Backup backup) {
        long bytes = backup.bytes();
        if (bytes < MEGABYTE) {
            return "%d KB".formatted((bytes + KILOBYTE - 1) / KILOBYTE);
        }
        return bytes < GIGABYTE
                ? "%.1f MB".formatted((double) bytes / MEGABYTE)
                : "%.1f GB".formatted(bytes / GIGABYTE);
    }
}
