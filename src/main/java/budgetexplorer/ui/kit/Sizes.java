package budgetexplorer.ui.kit;

/// Lengths that follow the text size, for what style sheets cannot set: fixed heights of rows, widths of columns. Like the
/// theme below all windows, the text size is one for the whole program; a window that is open when it changes is made anew.
/// To be used on the FX thread only.
public final class Sizes {
    private static TextSize chosen = TextSize.STANDARD;

    private Sizes() {}

    /// Everything made from now on has a text size.
    public static void choose(TextSize size) {
        chosen = size;
    }

    /// The text size of what is made now.
    public static TextSize chosen() {
        return chosen;
    }

    /// A length that is given for the standard text size, such as 30 for the height of a row.
    public static double of(double standard) {
        return chosen.of(standard);
    }

    /// The size of ordinary text, for measuring it.
    public static double text() {
        return chosen.pixels();
    }
}
