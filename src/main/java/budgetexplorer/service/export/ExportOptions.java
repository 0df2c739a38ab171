package budgetexplorer.service.export;

import budgetexplorer.model.MoneyUnit;
import java.util.Optional;

/// How a budget is exported.
///
/// @param unit      the unit amounts are written in; that of the document if empty
/// @param password  asked by whoever opens the file; empty for none
/// @param overwrite whether what is there already is replaced
public record ExportOptions(Optional<MoneyUnit> unit, Optional<String> password, boolean overwrite) {
    /// As the document states it, open to all, over nothing.
    public static final ExportOptions STANDARD = new ExportOptions(Optional.empty(), Optional.empty(), false);
}
