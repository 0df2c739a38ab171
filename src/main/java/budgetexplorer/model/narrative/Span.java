package budgetexplorer.model.narrative;

/// A piece of a narrative's text.
///
/// @param start the index of its first character
/// @param end the index after its last character
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /// The words that stand there.
    ///
    /// @throws StringIndexOutOfBoundsException if the text is shorter
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Whether another span lies wholly within this one.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
