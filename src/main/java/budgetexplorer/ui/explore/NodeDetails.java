package budgetexplorer.ui.explore;

import java.util.List;

/// What the card below the picture says of the selected node.
///
/// @param source where the document states it, or that it is computed
/// @param lines  further facts, each a sentence
public record NodeDetails(String title, String amount, String source, List<String> lines) {
    public NodeDetails {
        lines = List.copyOf(lines);
    }
}
