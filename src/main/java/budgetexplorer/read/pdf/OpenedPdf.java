package budgetexplorer.read.pdf;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens documents to do something with them: whatever is wrong with one becomes a problem that names it.
final class OpenedPdf {
    private OpenedPdf() {}

    /// Something that is done with a document.
    @FunctionalInterface
    interface Use<T> {
        T of(PDDocument document) throws IOException, ProblemException;
    }

    /// @throws ProblemException if the document is damaged or needs a password
    static <T> T with(String file, byte[] content, Use<T> use) throws ProblemException {
        BundledFonts.use();
        try (PDDocument document = Loader.loadPDF(content)) {
            return use.of(document);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(Problem.error(Place.of(file), "problem.original.password"), e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) { // what PDFBox meets where a file is damaged
            throw new ProblemException(Problem.error(Place.of(file), "problem.original.damaged"), e);
        }
    }
}
