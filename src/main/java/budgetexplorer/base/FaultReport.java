package budgetexplorer.base;

import java.nio.file.Path;
import java.util.Optional;

/// What is known of a bug.
///
/// @param code short enough to be read out, `E-1A2B`
/// @param text all of it, for whoever mends it
/// @param file where it was kept on this machine; empty if it could not be written
public record FaultReport(String code, String text, Optional<Path> file) {}
