package budgetexplorer.model.narrative;

/// A term that the narrative explains.
///
/// @param span the term and its explanation
public record GlossaryTerm(String name, String explanation, Span span) {}
