package budgetexplorer.service.handout;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageLayout;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.write.page.BundledMeasure;
import budgetexplorer.write.page.PngPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lays handouts out and writes them to files. Thread-safe.
public final class SaveHandout {
    private static final double LARGEST_PICTURE = 40e6;
    private static final double DOTS_PER_INCH = 192;
    private static final double UNITS_PER_INCH = 96;

    private final Language language;

    /// @param language of the documents' words
    public SaveHandout(Language language) {
        this.language = language;
    }

    /// The pages of a handout, as they are printed and saved.
    public List<Page> pages(Handout handout, PageSetup setup) {
        return new PageLayout(BundledMeasure.shared()).of(handout, setup);
    }

    /// Writes a handout in the format that the file's name ends with.
    ///
    /// @return the files written: one, or where the format holds one page each, one a page
    /// @throws ProblemException if there is no such format, the file cannot be written, or it is there already and must not
    ///                          be replaced; what was there is then unchanged
    public List<Path> save(Handout handout, PageSetup setup, Path file, Overwrite overwrite) throws ProblemException {
        return HandoutFormat.of(file)
                .write(new HandoutFormat.Request(handout, setup, language, file, overwrite));
    }

    /// Writes a handout over nothing that is there already.
    ///
    /// @return the files written
    /// @throws ProblemException if there is no such format, or the file cannot be written or is there already
    public List<Path> save(Handout handout, PageSetup setup, Path file) throws ProblemException {
        return save(handout, setup, file, Overwrite.NOTHING);
    }

    /// The files beside the one that a user has named that would be replaced, too: nobody has asked about those.
    ///
    /// @throws ProblemException if there is no such format
    public List<Path> alsoReplaced(Handout handout, PageSetup setup, Path file) throws ProblemException {
        return HandoutFormat.of(file)
                .files(new HandoutFormat.Request(handout, setup, language, file, Overwrite.NOTHING))
                .stream().filter(each -> !each.equals(file) && Files.exists(each)).toList();
    }

    /// All pages below each other as a PNG for the clipboard, as fine as for a good screen unless they are very many.
    public byte[] picture(Handout handout, PageSetup setup) {
        List<Page> pages = pages(handout, setup);
        double area = pages.stream().mapToDouble(page -> page.width() * page.height()).sum();
        double dotsPerInch = Math.min(DOTS_PER_INCH, UNITS_PER_INCH * Math.sqrt(LARGEST_PICTURE / area));
        var bytes = new ByteArrayOutputStream();
        try {
            new PngPages(dotsPerInch, setup.greyscale()).write(pages, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
