package budgetexplorer.model;

import java.util.Optional;

/// Knows the names of classification codes, which change from year to year.
@FunctionalInterface
public interface ClassificationNames {
    /// The name of a function code in a year; empty if nobody has sourced it.
    Optional<String> name(FunctionCode code, int year);
}
