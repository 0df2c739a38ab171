package budgetexplorer.model.narrative;

/// A name of a list and where it stands.
public record NamedItem(String name, Span span) {}
