package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.GlossaryTerm;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.StateAssets;
import java.util.ArrayList;
import java.util.List;

/// Makes the pages of a narrative: facts as grids, sections as their text.
final class Pages {
    private final Messages messages;
    private final Cells cells;
    private final Narrative narrative;
    private final Runs runs;
    private final ProfilePages profile;

    Pages(Messages messages, Narrative narrative) {
        this.messages = messages;
        this.cells = new Cells(messages);
        this.narrative = narrative;
        this.runs = new Runs(narrative);
        this.profile = new ProfilePages(messages, narrative.profile(), runs);
    }

    /// What a topic shows; that there is nothing, if the narrative lacks it.
    Page page(Topic topic) {
        List<Block> blocks = blocks(topic);
        return new Page(title(topic), blocks.isEmpty()
                ? List.of(new Block.Note(messages.text("narrative.missing")))
                : blocks);
    }

    private String title(Topic topic) {
        String name = messages.text("narrative.topic." + topic.name());
        return topic.section().restatesTables()
                ? narrative.section(topic.section()).map(section -> section.heading().in(narrative.text()))
                        .orElse(name)
                : name;
    }

    private List<Block> blocks(Topic topic) {
        return switch (topic) {
            case DUTIES -> profile.duties();
            case OFFICES -> profile.offices();
            case UNITS -> profile.units();
            case COUNTS -> profile.counts();
            case STATE_ASSETS -> narrative.stateAssets().map(this::assets).orElse(List.of());
            case GLOSSARY -> terms();
            default -> text(topic);
        };
    }

    /// A section that is there but has no words of its own says so: its parts have them.
    private List<Block> text(Topic topic) {
        return narrative.section(topic.section()).map(section -> TextBlocks.of(runs.lines(section.body())))
                .map(blocks -> blocks.isEmpty()
                        ? List.<Block>of(new Block.Note(messages.text("narrative.headingOnly")))
                        : blocks)
                .orElse(List.of());
    }

    private List<Block> assets(StateAssets assets) {
        List<Block> blocks = new ArrayList<>();
        if (assets.none()) {
            blocks.add(new Block.Note(messages.text("narrative.assets.none")));
        }
        blocks.addAll(cells.pairs("narrative.fact.subject", "narrative.fact.number", 75, assets.facts().stream()
                .map(fact -> List.of(Cells.plain(FigureWords.path(fact)), Cells.plain(fact.printed()))).toList()));
        blocks.add(new Block.Note(messages.text("narrative.original")));
        blocks.addAll(text(Topic.STATE_ASSETS));
        return blocks;
    }

    private List<Block> terms() {
        return cells.pairs("narrative.term", "narrative.explanation", 26, narrative.glossary().stream()
                .map(term -> List.of(Cells.plain(term.name()), explanation(term))).toList());
    }

    private List<Run> explanation(GlossaryTerm term) {
        String words = term.explanation().strip();
        int start = narrative.text().indexOf(words, term.span().start());
        return List.of(new Run.Plain(words, start));
    }
}
