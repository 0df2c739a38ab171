package budgetexplorer.read.pdf;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text layer of a PDF: the characters by where they stand, the tables by the lines between their cells.
/// Stateless and thread-safe.
public final class PdfSource implements DocumentSource {
    @Override
    public Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        return Bounded.call(name, guard, () -> document(name,
                Bounded.telling(name, () -> pages(file, name, options, guard)), guard));
    }

    private static Document document(String name, List<PageInk> pages, ReadGuard guard) throws ProblemException {
        List<Problem> problems = new ArrayList<>(TextLayer.problems(name, pages));
        Document document = PdfDocument.of(name, pages, guard);
        problems.addAll(document.problems());
        return new Document(document.grids(), document.paragraphs(), problems, true, document.places());
    }

    private static List<PageInk> pages(Path file, String name, ReadOptions options, ReadGuard guard)
            throws IOException, ProblemException {
        BundledFonts.use();
        try (PDDocument document = Loader.loadPDF(file.toFile(), options.password().orElse(""))) {
            var limits = PageLimits.of(name);
            int count = document.getNumberOfPages();
            if (count > limits.pages()) {
                throw limits.beyondPages();
            }
            var fonts = new FontGuard();
            List<PageInk> pages = new ArrayList<>();
            for (int page = 1; page <= count; page++) {
                pages.add(new PageScanner(document.getPage(page - 1), page, limits, fonts, guard).scan());
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new ProblemException(options.passwordProblem(Place.of(name)), e);
        }
    }
}
