package budgetexplorer.drawn;

/// How a page is turned.
public enum Turn {
    /// Drawn as it is shown.
    NONE,
    /// Drawn sideways; the page says that it is to be turned, so that it is shown upright.
    SHOWN_UPRIGHT,
    /// Drawn sideways from bottom to top; the page does not say so.
    SHOWN_SIDEWAYS
}
