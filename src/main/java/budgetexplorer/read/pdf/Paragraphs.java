package budgetexplorer.read.pdf;

import budgetexplorer.read.text.TextTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the lines of text that are one paragraph: those that break at the right edge and go on at the left. For one
/// document and one thread.
final class Paragraphs {
    /// How far apart the lines of a paragraph may be, in sizes.
    private static final double LINE_SPACING = 2.4;
    /// Lines of a paragraph are no further apart than this many times the usual distance of lines.
    private static final double SPACED = 1.25;
    private static final double USUAL = 0.1;
    private static final int FEWEST = 4;
    private static final Pattern ENTRY_OF_CONTENTS = Pattern.compile(".*[.．…·]{3,}\\s*\\d{1,4}");
    /// How far a line that begins a paragraph may be moved to the right, in sizes.
    private static final double INDENT = 1.2;
    /// What a full line lacks at most, in sizes: a blank behind it, or between letters and Chinese characters.
    private static final double RAGGED = 0.8;
    private static final double SAME_SIZE = 0.15;

    private final Map<Long, double[]> edges = new HashMap<>();
    /// How far apart the lines of each size are, the least first.
    private final Map<Long, List<Double>> pitches = new HashMap<>();

    /// @param pages all of the document: the edges of its text are those of all pages of a width
    Paragraphs(List<PageContent> pages) {
        for (PageContent page : pages) {
            for (Block block : page.blocks()) {
                switch (block) {
                    case Block.Line line when !line.isInPieces() ->
                        widen(page, line.line().left(), line.line().right());
                    case Block.Table(var table) -> widen(page, table.box().left(), table.box().right());
                    case Block.Line _ -> {
                        // its end says nothing of where lines end
                    }
                }
            }
            addPitches(page);
        }
        pitches.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    }

    private void addPitches(PageContent page) {
        TextLine above = null;
        for (Block block : page.blocks()) {
            TextLine line = block instanceof Block.Line text && !text.isInPieces() ? text.line() : null;
            if (line != null && above != null && Math.round(line.size()) == Math.round(above.size())) {
                pitches.computeIfAbsent(Math.round(line.size()), _ -> new ArrayList<>())
                        .add(line.baseline() - above.baseline());
            }
            above = line;
        }
    }

    private void widen(PageContent page, double left, double right) {
        double[] edge = edges.computeIfAbsent(width(page), _ -> new double[]{Double.MAX_VALUE, 0});
        edge[0] = Math.min(edge[0], left);
        edge[1] = Math.max(edge[1], right);
    }

    private static long width(PageContent page) {
        return Math.round(page.ink().width());
    }

    /// The paragraphs of lines that stand one below the other on a page; [TextTables#BETWEEN_PIECES] where they are interrupted.
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
            open.append(String.join(TextTables.BETWEEN_PIECES, line.pieces()));
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
        return next.line().baseline() - last.line().baseline() <= pitch(last.line()) && isRest(page, last, next);
    }

    /// How far apart lines of its size may be.
    private double pitch(TextLine line) {
        List<Double> own = pitches.getOrDefault(Math.round(line.size()), List.of());
        return own.size() < FEWEST
                ? LINE_SPACING * line.size()
                : Math.min(LINE_SPACING * line.size(), SPACED * own.get((int) (USUAL * own.size())));
    }

    private boolean isRest(PageContent page, Block.Line last, Block.Line next) {
        if (last.isInPieces() || next.isInPieces() || ENTRY_OF_CONTENTS.matcher(last.line().text()).matches()) {
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
