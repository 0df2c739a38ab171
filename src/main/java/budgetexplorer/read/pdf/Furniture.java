package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is printed at the edges of the pages and is no part of their text: their numbers, and heads and feet that come
/// again on many of them.
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-—–－·•\\s]*(第\\s*)?\\d{1,4}(\\s*页)?[-—–－·•\\s]*([/／]\\s*\\d{1,4}|[,，]?\\s*共\\s*\\d{1,4}\\s*页)?");
    private static final Pattern NUMBERED = Pattern
            .compile("第\\s*\\d{1,4}\\s*页|\\d{1,4}\\s*[/／]\\s*\\d{1,4}|共\\s*\\d{1,4}\\s*页");
    /// How many lines at each edge may be heads or feet.
    private static final int LINES_AT_EDGE = 3;
    /// On fewer pages nothing is said to come again.
    private static final int FEWEST_PAGES = 3;
    /// How far heads stand from the same height, in points.
    private static final double SAME_HEIGHT = 2;
    /// A head comes again on this share of the pages at least.
    private static final double MANY = 0.4;

    private Furniture() {}

    /// A page without its furniture.
    ///
    /// @param heads the running heads that were above its text, which may say what its tables do not: whose they are
    record Cleared(PageContent page, List<String> heads) {
        Cleared {
            heads = List.copyOf(heads);
        }
    }

    static List<Cleared> clear(List<PageContent> pages) {
        Map<String, List<Double>> heights = new HashMap<>();
        for (PageContent page : pages) {
            top(page).forEach(line -> heights.computeIfAbsent(words(line), _ -> new ArrayList<>()).add(line.top()));
            bottom(page).forEach(line -> heights.computeIfAbsent(words(line), _ -> new ArrayList<>())
                    .add(line.bottom() - page.ink().height()));
        }
        Set<String> repeated = heights.entrySet().stream()
                .filter(each -> atOneHeight(each.getValue()) >= Math.max(FEWEST_PAGES, MANY * pages.size()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return pages.stream().map(page -> clear(page, repeated)).toList();
    }

    /// How many of some lines stand at the same height, be it from the upper edge or, below zero, from the lower.
    private static long atOneHeight(List<Double> heights) {
        return heights.stream().mapToLong(one -> heights.stream()
                .filter(other -> Math.abs(one - other) <= SAME_HEIGHT).count()).max().orElse(0);
    }

    private static Cleared clear(PageContent page, Set<String> repeated) {
        List<Block.Line> top = top(page);
        List<Block.Line> bottom = bottom(page);
        Predicate<Block.Line> isFurniture = line -> repeated.contains(words(line)) || isPageNumber(line);
        List<Block> left = new ArrayList<>(page.blocks());
        left.removeAll(furniture(top, isFurniture));
        left.removeAll(furniture(bottom, isFurniture));
        return new Cleared(new PageContent(page.ink(), left), furniture(top, isFurniture).stream()
                .filter(line -> !isPageNumber(line)).flatMap(line -> line.pieces().stream()).toList());
    }

    /// Those from the edge to the last that is furniture without a gap.
    private static List<Block.Line> furniture(List<Block.Line> lines, Predicate<Block.Line> isFurniture) {
        return lines.stream().takeWhile(isFurniture).toList();
    }

    private static boolean isPageNumber(Block.Line line) {
        return line.pieces().stream().allMatch(piece -> PAGE_NUMBER.matcher(piece).matches());
    }

    /// Its words with the numbers of the page left out.
    private static String words(Block.Line line) {
        return line.pieces().stream().map(piece -> PAGE_NUMBER.matcher(piece).matches()
                ? "#"
                : NUMBERED.matcher(piece).replaceAll("#")).collect(Collectors.joining(" "));
    }

    private static List<Block.Line> top(PageContent page) {
        return lines(page.blocks());
    }

    private static List<Block.Line> bottom(PageContent page) {
        return lines(page.blocks().reversed());
    }

    /// The first lines; tables end them.
    private static List<Block.Line> lines(List<Block> blocks) {
        return blocks.stream().takeWhile(Block.Line.class::isInstance).map(Block.Line.class::cast)
                .limit(LINES_AT_EDGE).toList();
    }
}
