package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the lines of text that are one paragraph: those that break at the right edge and go on at the left. For one
/// document and one thread.
final class Paragraphs {
    /// How far apart the lines of a paragraph may be, in sizes.
    private static final double LINE_SPACING = 2.4;
    /// How far a line that begins a paragraph may be moved to the right, in sizes.
    private static final double INDENT = 1.2;
    /// What a full line lacks at most, in sizes: a blank behind it, or between letters and Chinese characters.
    private static final double RAGGED = 0.8;
    private static final double SAME_SIZE = 0.15;

    private final Map<Long, double[]> edges = new HashMap<>();

    /// @param pages all of the document: the edges of its text are those of all pages of a width
    Paragraphs(List<PageContent> pages) {
        for (PageContent page : pages) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Line(var line, boolean isPiece) && !isPiece) {
                    double[] edge = edges.computeIfAbsent(width(page), _ -> new double[]{Double.MAX_VALUE, 0});
                    edge[0] = Math.min(edge[0], line.left());
                    edge[1] = Math.max(edge[1], line.right());
                }
            }
        }
    }

    private static long width(PageContent page) {
        return Math.round(page.ink().width());
    }

    /// The paragraphs of lines that stand one below the other on a page.
    List<String> of(PageContent page, List<Block.Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        Block.Line last = null;
        for (Block.Line line : lines) {
            if (last != null && continues(page, last, line)) {
                open.append(Typesetting.between(last.line().text(), last.line().trailing(), line.line().text()));
            } else if (!open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(line.line().text());
            last = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /// Whether the last line of a page goes on with the first of the next.
    boolean goesOn(PageContent page, Block.Line last, PageContent nextPage, Block.Line next) {
        return width(page) == width(nextPage) && isRest(page, last, next);
    }

    private boolean continues(PageContent page, Block.Line last, Block.Line next) {
        return next.line().baseline() - last.line().baseline() <= LINE_SPACING * last.line().size()
                && isRest(page, last, next);
    }

    private boolean isRest(PageContent page, Block.Line last, Block.Line next) {
        if (last.isPiece() || next.isPiece()) {
            return false;
        }
        TextLine line = last.line();
        TextLine below = next.line();
        double size = line.size();
        double[] edge = edges.getOrDefault(width(page), new double[]{0, 0});
        boolean isFull = line.right() + below.widthOfFirstWord() + RAGGED * size > edge[1];
        boolean isSameSize = Math.abs(below.size() - size) <= SAME_SIZE * size;
        boolean isIndented = below.left() > edge[0] + INDENT * size && below.left() > line.left() - size / 2;
        return isFull && isSameSize && !isIndented;
    }
}
