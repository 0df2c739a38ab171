package budgetexplorer.service.original;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.pdf.PagePicture;
import budgetexplorer.read.pdf.PageRenderer;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A document whose pages are looked at, with what is framed on them. Remembers the last few pictures. Thread-safe.
public final class OpenedOriginal {
    /// Four bytes each.
    private static final long MOST_PIXELS = 24_000_000;

    private final PageRenderer renderer = new PageRenderer();
    private final String file;
    private final byte[] content;
    private final Framed framed;
    private final SequencedMap<Look, PagePicture> recent = new LinkedHashMap<>(8, 1, true);

    private record Look(int page, double scale) {}

    /// @param content what the file holds, handed over
    OpenedOriginal(String file, byte[] content, Framed framed) {
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

    /// A page as a picture.
    ///
    /// @param page  from 1; the nearest there is
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
