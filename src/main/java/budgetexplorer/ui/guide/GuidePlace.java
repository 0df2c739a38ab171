package budgetexplorer.ui.guide;

/// A place in the guide.
///
/// @param page   the page's name
/// @param anchor a heading of it, a block of it as [#block] names it, or empty for its top
/// @param scroll how far down the page was scrolled when it was left, 0 to 1; negative if it was not looked at yet
public record GuidePlace(String page, String anchor, double scroll) {
    private static final double NOT_YET = -1;

    /// The top of a page.
    public static GuidePlace of(String page) {
        return at(page, "");
    }

    /// A part of a page.
    public static GuidePlace at(String page, String anchor) {
        return new GuidePlace(page, anchor, NOT_YET);
    }

    /// The same as it was left.
    GuidePlace scrolled(double to) {
        return new GuidePlace(page, anchor, to);
    }

    /// Whether it was looked at before.
    public boolean wasLeft() {
        return scroll >= 0;
    }

    /// What one of the topmost blocks of a page is called.
    public static String block(int number) {
        return "block:" + number;
    }
}
