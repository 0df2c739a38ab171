package budgetexplorer.model.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// The text of a 公开说明. Immutable.
///
/// @param needs what it takes from elsewhere than the tables, found or not, in the order of the text
/// @param gaps  what of that it leaves open
public record Disclosure(List<Block> blocks, List<Need> needs, List<Gap> gaps) {
    public Disclosure {
        needs = List.copyOf(needs);
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
    }

    /// The text, one paragraph a line; rows with tabs between their cells.
    public List<String> lines() {
        return blocks.stream().flatMap(Disclosure::lines).toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Title(var words) -> Stream.of(words);
            case Block.Part(var words) -> Stream.of(words);
            case Block.Heading(var words, _) -> Stream.of(words);
            case Block.Paragraph(var words) -> Stream.of(words);
            case Block.Rows(var rows) -> rows.stream().map(cells -> String.join("\t", cells));
        };
    }

    /// The title.
    public String title() {
        return blocks.stream().filter(Block.Title.class::isInstance).map(block -> ((Block.Title) block).words())
                .findFirst().orElse("");
    }
}
