package budgetexplorer.model.disclosure;

/// Something and who says it.
public record Sourced<T>(T value, Source source) {}
