package budgetexplorer.ui.kit.treemap;

import java.util.List;

/// What of a tile's words is drawn.
///
/// @param labelLines none, one or two lines
/// @param value one line, or empty for none
/// @param beside how far to the right of the label's start the value stands, on the same line; 0 where it stands below
record FittedText(List<String> labelLines, String value, double beside) {
    static final FittedText NOTHING = new FittedText(List.of(), "");

    /// The value below the label.
    FittedText(List<String> labelLines, String value) {
        this(labelLines, value, 0);
    }
}
