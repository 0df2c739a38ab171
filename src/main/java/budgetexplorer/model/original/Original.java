package budgetexplorer.model.original;

import java.util.List;

/// A document with pages, to be kept so that its pages can be looked at. Its content is not to be changed.
public final class Original {
    private final String file;
    private final byte[] content;
    private final List<CellOnPage> places;

    /// @param file    its name
    /// @param content what the file holds, handed over
    /// @param places  where the cells of its tables stand
    public Original(String file, byte[] content, List<CellOnPage> places) {
        this.file = file;
        this.content = content;
        this.places = List.copyOf(places);
    }

    /// Its name.
    public String file() {
        return file;
    }

    /// What the file holds, shared.
    public byte[] content() {
        return content;
    }

    /// Where the cells of its tables stand.
    public List<CellOnPage> places() {
        return places;
    }
}
