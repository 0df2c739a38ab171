package budgetexplorer.service.file;

import java.nio.file.Path;
import java.util.Set;

/// What may be written over.
///
/// @param all   whether everything may
/// @param files else these
public record Overwrite(boolean all, Set<Path> files) {
    /// Nobody has said that anything may be replaced.
    public static final Overwrite NOTHING = new Overwrite(false, Set.of());
    /// The user has been asked, or has said so beforehand.
    public static final Overwrite ALL = new Overwrite(true, Set.of());

    public Overwrite {
        files = Set.copyOf(files);
    }

    /// Everything or nothing.
    public static Overwrite of(boolean all) {
        return all ? ALL : NOTHING;
    }

    /// One file, which the user has been asked about.
    public static Overwrite only(Path file) {
        return new Overwrite(false, Set.of(file));
    }

    boolean allows(Path file) {
        return all || files.contains(file);
    }
}
