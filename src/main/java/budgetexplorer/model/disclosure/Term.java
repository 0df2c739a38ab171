package budgetexplorer.model.disclosure;

/// A term and what it means.
public record Term(String name, String explanation) {}
