package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Span;

/// A paragraph and where it stands in the narrative's text.
record Paragraph(String text, int offset) {
    /// Where a piece of it stands in the narrative's text.
    Span span(int start, int end) {
        return new Span(offset + start, offset + end);
    }

    Span span() {
        return span(0, text.length());
    }
}
