package budgetexplorer.ui.kit.treemap;

import java.util.List;

/// What of a tile's words is drawn.
///
/// @param labelLines none, one or two lines
/// @param value one line, or empty for none
record FittedText(List<String> labelLines, String value) {
    static final FittedText NOTHING = new FittedText(List.of(), "");
}
