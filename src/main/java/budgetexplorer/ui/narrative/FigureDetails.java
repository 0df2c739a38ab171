package budgetexplorer.ui.narrative;

import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.CellPlace;
import java.util.List;
import java.util.Optional;

/// What a figure is understood as.
///
/// @param value the number with its unit, and which way it went
/// @param facts what else is known, by name
/// @param evidence what the tables say to it; empty outside the sections 一 to 十三
public record FigureDetails(String value, List<Fact> facts, Optional<Evidence> evidence) {
    public FigureDetails {
        facts = List.copyOf(facts);
    }

    /// A name and what it says.
    public record Fact(String name, String words) {}

    /// What the tables say.
    ///
    /// @param said    what the narrative says
    /// @param given   what the tables say, or why they say nothing
    /// @param verdict the agreement in a word
    /// @param cells   the cells that say it
    public record Evidence(String said, String given, Agreement agreement, String verdict, List<CellChoice> cells) {
        public Evidence {
            cells = List.copyOf(cells);
        }
    }

    /// A cell to look at.
    ///
    /// @param address `D5`
    public record CellChoice(CellPlace place, String address) {}
}
