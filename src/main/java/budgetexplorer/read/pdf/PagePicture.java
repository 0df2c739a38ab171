package budgetexplorer.read.pdf;

/// A page as a picture. Its pixels are not to be changed.
public final class PagePicture {
    private final int page;
    private final int pages;
    private final double width;
    private final double height;
    private final int across;
    private final int[] pixels;

    /// @param page   from 1
    /// @param pages  how many the document has
    /// @param width  of the page as it is shown, in points of 1/72 inch
    /// @param height of the page as it is shown, in points
    /// @param across how many pixels a line has
    /// @param pixels line by line from the upper left, opaque ARGB; handed over
    PagePicture(int page, int pages, double width, double height, int across, int[] pixels) {
        this.page = page;
        this.pages = pages;
        this.width = width;
        this.height = height;
        this.across = across;
        this.pixels = pixels;
    }

    /// Which page it is, from 1.
    public int page() {
        return page;
    }

    /// How many pages the document has.
    public int pages() {
        return pages;
    }

    /// How wide the page is as it is shown, in points of 1/72 inch.
    public double width() {
        return width;
    }

    /// How high the page is as it is shown, in points.
    public double height() {
        return height;
    }

    /// How many pixels a line has.
    public int across() {
        return across;
    }

    /// How many lines of pixels there are.
    public int down() {
        return pixels.length / across;
    }

    /// The pixels, line by line from the upper left, opaque ARGB; shared.
    public int[] pixels() {
        return pixels;
    }
}
