package budgetexplorer.model;

import java.time.Instant;
import java.util.Optional;

/// A budget as those who look after a library see it.
///
/// @param imported when it was first imported
/// @param deleted  when it was deleted; empty unless it was
public record LibraryEntry(BudgetSummary budget, Instant imported, Optional<Instant> deleted) {}
