package budgetexplorer.drawn;

/// How a table is drawn.
///
/// @param size       of its letters at most
/// @param widest     how many letters wide a column of words is at most before its words are wrapped
/// @param centred    whether words stand in the middle of their row's height
/// @param repeats    whether the header stands on each page
/// @param breaksRows whether a row of several lines may be broken across pages
/// @param openBreaks whether a broken row has no edge at its break
/// @param indents    whether blanks before words are room, rather than letters
public record TableStyle(Borders borders, double size, int widest, boolean centred, boolean repeats,
        boolean breaksRows, boolean openBreaks, boolean indents) {
    /// As most programs do.
    public static final TableStyle PLAIN = new TableStyle(Borders.LINES, 9, 10, false, false, false, false, false);

    public TableStyle with(Borders others) {
        return new TableStyle(others, size, widest, centred, repeats, breaksRows, openBreaks, indents);
    }

    public TableStyle withHeaderOnEachPage() {
        return new TableStyle(borders, size, widest, centred, true, breaksRows, openBreaks, indents);
    }

    /// @param open whether the broken row has no edge at its break
    public TableStyle withBrokenRows(boolean open) {
        return new TableStyle(borders, size, widest, centred, repeats, true, open, indents);
    }
}
