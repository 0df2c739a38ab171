package budgetexplorer.model.search;

import budgetexplorer.model.narrative.Span;
import java.util.List;
import java.util.stream.Stream;

/// A piece of a text that is short enough for a line and has what was found in it.
///
/// @param spans where it stands in the piece
public record Excerpt(String text, List<Span> spans) {
    private static final String ELLIPSIS = "…";
    private static final int FIRST_WIDE = 0x2E80;

    public Excerpt {
        spans = List.copyOf(spans);
    }

    /// Takes a piece out of a text.
    ///
    /// @param width how many Chinese characters wide it may be; others count half
    public static Excerpt of(String text, List<Span> spans, int width) {
        String line = text.replaceAll("\\s", " ");
        int found = spans.isEmpty() ? 0 : spans.getFirst().start();
        int start = length(line, 0, 2 * width) == line.length()
                ? 0
                : Math.min(start(line, found, width / 2), start(line, line.length(), 2 * width - 2));
        int room = 2 * width - (start > 0 ? 2 : 0);
        int end = length(line, start, room);
        if (end < line.length()) {
            end = length(line, start, room - 2);
        }
        String before = start > 0 ? ELLIPSIS : "";
        String piece = before + line.substring(start, end) + (end < line.length() ? ELLIPSIS : "");
        return new Excerpt(piece, moved(spans, start, end, before.length()));
    }

    /// Where a piece begins that is no wider than some halves of a Chinese character.
    private static int start(String line, int end, int halves) {
        int start = end;
        for (int used = 0; start > 0; start--) {
            used += halves(line.charAt(start - 1));
            if (used > halves) {
                return start < line.length() && Character.isLowSurrogate(line.charAt(start)) ? start + 1 : start;
            }
        }
        return start;
    }

    /// Where a piece ends that is no wider than some halves of a Chinese character.
    private static int length(String line, int from, int halves) {
        int end = from;
        for (int used = 0; end < line.length(); end++) {
            used += halves(line.charAt(end));
            if (used > halves) {
                return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
            }
        }
        return end;
    }

    private static int halves(char character) {
        return character < FIRST_WIDE ? 1 : 2;
    }

    private static List<Span> moved(List<Span> spans, int start, int end, int by) {
        Stream<Span> within = spans.stream().filter(span -> span.end() > start && span.start() < end)
                .map(span -> new Span(Math.max(span.start(), start), Math.min(span.end(), end)));
        return within.map(span -> new Span(span.start() - start + by, span.end() - start + by)).toList();
    }
}
