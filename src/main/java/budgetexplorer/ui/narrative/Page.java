package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;
import java.util.List;
import java.util.stream.Stream;

/// What a topic shows.
///
/// @param title the heading as printed, or the topic's name
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /// The figures that are marked, in the order of the page.
    public List<Figure> figures() {
        return blocks.stream().flatMap(Page::runs).flatMap(
                run -> run instanceof Run.Marked(_, var figure) ? Stream.of(figure) : Stream.empty()).toList();
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Note _ -> Stream.empty();
            case Block.Paragraph(var runs) -> runs.stream();
            case Block.Grid(_, var rows) -> rows.stream().flatMap(List::stream).flatMap(List::stream);
        };
    }
}
