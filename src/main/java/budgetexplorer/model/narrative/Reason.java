package budgetexplorer.model.narrative;

import java.util.Optional;

/// Why something changed: `减少的主要原因是：…`.
///
/// @param trend the direction that the reason is said to explain; empty where it names none
/// @param span the reason's own words, without what introduces them
public record Reason(Optional<Trend> trend, Span span) {}
