package budgetexplorer.model.original;

/// A page as a picture. Its pixels are not to be changed.
public final class PagePicture {
    private final int page;
    private final int across;
    private final int[] pixels;

    /// @param page   from 1
    /// @param across how many pixels a line has
    /// @param pixels line by line from the upper left, opaque ARGB; handed over
    public PagePicture(int page, int across, int[] pixels) {
        this.page = page;
        this.across = across;
        this.pixels = pixels;
    }

    /// Which page it is, from 1.
    public int page() {
        return page;
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
