package budgetexplorer.ui.narrative;

import java.util.List;

/// What a figure is understood as.
///
/// @param value the number with its unit, and which way it went
/// @param facts what else is known, by name
public record FigureDetails(String value, List<Fact> facts) {
    public FigureDetails {
        facts = List.copyOf(facts);
    }

    /// A name and what it says.
    public record Fact(String name, String words) {}
}
