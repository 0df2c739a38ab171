package budgetexplorer.service.original;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.original.PageSize;
import budgetexplorer.read.pdf.PageRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A document whose pages are looked at, with what is framed on them. Remembers the last few pictures. Thread-safe.
public final class OpenedOriginal {
    /// Four bytes each.
    private static final long MOST_PIXELS = 24_000_000;

    private final PageRenderer renderer = new PageRenderer();
    private final String file;
    private final byte[] content;
    private final Framed framed;
    private final List<PageSize> sizes;
    private final SequencedMap<Look, PagePicture> recent = new LinkedHashMap<>(8, 1, true);

    private record Look(int page, double scale) {}

    /// @param content what the file holds, handed over
    ///
    /// @throws ProblemException if it is damaged
    OpenedOriginal(String file, byte[] content, Framed framed) throws ProblemException {
        this.sizes = PageRenderer.sizes(file, content);
        this.file = file;
        this.content = content;
        this.framed = framed;
    }

    /// The document's file name.
    public String file() {
        return file;
    }

    /// What is framed.
    public Framed framed() {
        return framed;
    }

    /// How many pages it has.
    public int pages() {
        return sizes.size();
    }

    /// How large a page is as it is shown.
    ///
    /// @param page from 1
    public PageSize size(int page) {
        return sizes.get(page - 1);
    }

    /// A page as a picture.
    ///
    /// @param page  from 1
    /// @param scale pixels a point, less where that would be too many
    /// @throws ProblemException if the document is damaged, or the page takes too long
    public PagePicture page(int page, double scale, Cancellation cancellation) throws ProblemException {
        var look = new Look(page, scale);
        synchronized (recent) {
            PagePicture known = recent.get(look);
            if (known != null) {
                return known;
            }
        }
        PagePicture painted = renderer.paint(file, content, page, scale, cancellation);
        synchronized (recent) {
            recent.put(look, painted);
            while (recent.size() > 1 && recent.values().stream().mapToLong(each -> each.pixels().length)
                    .sum() > MOST_PIXELS) {
                recent.pollFirstEntry();
            }
        }
        return painted;
    }
}
