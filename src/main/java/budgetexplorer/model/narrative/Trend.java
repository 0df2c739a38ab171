package budgetexplorer.model.narrative;

/// A direction and the word that states it.
///
/// @param word as printed: `减少`, `增长`
public record Trend(Direction direction, String word, Span span) {}
