package budgetexplorer.read.office;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.parts.OfficeParts;
import budgetexplorer.read.xls.XlsSheets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads what is inside an OLE2 container: an old .xls workbook, or an .xlsx or .docx with a password. Stateless and
/// thread-safe.
public final class OleSource implements DocumentSource {
    /// The most rounds of hashing a password that the format allows; files that ask for more are to keep a reader busy.
    private static final int MOST_ROUNDS = 10_000_000;

    @Override
    public Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException {
        var place = Place.of(String.valueOf(file.getFileName()));
        try {
            return read(file, options, guard, place);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI reads damaged containers into exceptions of every kind
            throw new ProblemException(Problem.error(place, "problem.office.damaged"), e);
        }
    }

    private static Document read(Path file, ReadOptions options, ReadGuard guard, Place place)
            throws ProblemException {
        return DamagedFiles.telling(file, () -> {
            try (var container = new POIFSFileSystem(file.toFile(), true)) {
                if (container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                    return encrypted(container, options, place, guard);
                }
                if (Stream.of("Workbook", "WORKBOOK", "Book", "BOOK").anyMatch(container.getRoot()::hasEntry)) {
                    return XlsSheets.read(container, options, place, guard);
                }
                throw new ProblemException(Problem.error(place, container.getRoot().hasEntry("WordDocument")
                        ? "problem.format.doc"
                        : "problem.format.notBudget"));
            }
        });
    }

    private static Document encrypted(POIFSFileSystem container, ReadOptions options, Place place, ReadGuard guard)
            throws IOException, GeneralSecurityException, XMLStreamException, ProblemException {
        var encryption = new EncryptionInfo(container);
        if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw new ProblemException(Problem.error(place, "problem.office.damaged"));
        }
        Decryptor decryptor = encryption.getDecryptor();
        if (!decryptor.verifyPassword(options.password().orElse(Decryptor.DEFAULT_PASSWORD))) {
            throw new ProblemException(options.passwordProblem(place));
        }
        try (InputStream stream = decryptor.getDataStream(container); OfficeParts document = OfficeParts.open(stream)) {
            return OoxmlSource.read(document, place, guard);
        }
    }
}
