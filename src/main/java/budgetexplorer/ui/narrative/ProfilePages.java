package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Figure;
import java.util.ArrayList;
import java.util.List;

/// What is said of the department itself, as facts.
final class ProfilePages {
    private final Messages messages;
    private final Cells cells;
    private final DepartmentProfile profile;
    private final Runs runs;

    ProfilePages(Messages messages, DepartmentProfile profile, Runs runs) {
        this.messages = messages;
        this.cells = new Cells(messages);
        this.profile = profile;
        this.runs = runs;
    }

    List<Block> duties() {
        return Cells.numbered(profile.duties().stream().map(runs::split).toList());
    }

    /// The offices, and below them the text that tells of them.
    List<Block> offices() {
        List<Block> blocks = new ArrayList<>();
        if (!profile.offices().isEmpty()) {
            blocks.add(new Block.Note(statedAndNamed()));
            blocks.addAll(Cells.numbered(
                    profile.offices().stream().map(office -> Cells.plain(office.name())).toList()));
        }
        profile.organisation().ifPresent(words -> {
            blocks.add(new Block.Note(messages.text("narrative.original")));
            blocks.addAll(TextBlocks.of(runs.lines(words)));
        });
        return blocks;
    }

    private String statedAndNamed() {
        int named = profile.offices().size();
        return profile.statedOffices().map(Figure::number)
                .map(stated -> messages.text(
                        stated.intValue() == named ? "narrative.offices.agree" : "narrative.offices.differ",
                        stated, named))
                .orElseGet(() -> messages.text("narrative.offices.named", named));
    }

    List<Block> units() {
        return cells.pairs("narrative.unit.name", "narrative.unit.nature", 62, profile.units().stream()
                .map(unit -> List.of(Cells.plain(unit.name()), Cells.plain(unit.nature()))).toList());
    }

    List<Block> counts() {
        return cells.pairs("narrative.fact.subject", "narrative.fact.number", 75, profile.counts().stream()
                .map(count -> List.of(Cells.plain(FigureWords.path(count)), runs.split(count.span()))).toList());
    }
}
