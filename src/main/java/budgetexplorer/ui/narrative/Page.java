package budgetexplorer.ui.narrative;

import budgetexplorer.model.narrative.Figure;
import java.util.List;
import java.util.stream.Collectors;
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

    /// Its words as plain text: a line for each paragraph or row, cells parted by tabs.
    public String text() {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(Page::lines)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Note(var text) -> Stream.of(text);
            case Block.Paragraph(var runs) -> Stream.of(words(runs));
            case Block.Grid(_, var rows) ->
                rows.stream().map(row -> row.stream().map(Page::words).collect(Collectors.joining("\t")));
        };
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Note _ -> Stream.empty();
            case Block.Paragraph(var runs) -> runs.stream();
            case Block.Grid(_, var rows) -> rows.stream().flatMap(List::stream).flatMap(List::stream);
        };
    }
}
