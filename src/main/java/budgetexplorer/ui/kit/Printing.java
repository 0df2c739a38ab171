package budgetexplorer.ui.kit;

/// Shows what would be printed; the window implements it, so that screens need not know how. For the FX thread.
@FunctionalInterface
public interface Printing {
    /// Opens the preview of something. From there it is printed, saved and copied; other parts of the budget that is looked
    /// at can be added to it.
    void preview(Printable printable);
}
