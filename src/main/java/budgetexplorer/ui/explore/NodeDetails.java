package budgetexplorer.ui.explore;

import java.util.List;

/// What the card below the picture says of the selected node.
///
/// @param source   where the document states it, or that it is computed
/// @param parts    of what it consists, each with its cell
/// @param projects the projects it pays for, or the line that pays for it, as far as the amounts tell
/// @param actions  where else to look
public record NodeDetails(String title, String amount, Fact source, List<Fact> parts, List<Fact> projects,
        List<Fact> actions) {
    public NodeDetails {
        parts = List.copyOf(parts);
        projects = List.copyOf(projects);
        actions = List.copyOf(actions);
    }
}
