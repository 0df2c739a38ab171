package budgetexplorer.read.xlsx;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridSource;
import budgetexplorer.read.grid.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads .xlsx with a password, which is an OLE2 container around the workbook. Stateless and thread-safe.
public final class EncryptedXlsxSource implements GridSource {
    /// How often a password is hashed at most, as the format allows (MS-OFFCRYPTO 2.3.4.10); POI would go on for minutes.
    private static final int MOST_ROUNDS = 10_000_000;

    @Override
    public List<Grid> read(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException {
        var place = Place.of(String.valueOf(file.getFileName()));
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (!container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new ProblemException(Problem.error(place, "problem.format.xls"));
            }
            var encryption = new EncryptionInfo(container);
            if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw new ProblemException(Problem.error(place, "problem.xlsx.damaged"));
            }
            Decryptor decryptor = encryption.getDecryptor();
            unlock(decryptor, options, place);
            return XlsxSource.read(file, () -> open(decryptor, container), cancellation);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // POI reads damaged containers into exceptions of every kind
            throw new ProblemException(Problem.error(place, "problem.xlsx.damaged"), e);
        }
    }

    private static void unlock(Decryptor decryptor, ReadOptions options, Place place)
            throws ProblemException, GeneralSecurityException {
        String password = options.password().orElse(Decryptor.DEFAULT_PASSWORD);
        if (!decryptor.verifyPassword(password)) {
            throw new ProblemException(Problem.error(place,
                    options.password().isPresent() ? "problem.password.wrong" : "problem.password.missing"));
        }
    }

    private static OPCPackage open(Decryptor decryptor, POIFSFileSystem container)
            throws OpenXML4JException, IOException, GeneralSecurityException {
        try (InputStream workbook = decryptor.getDataStream(container)) {
            return OPCPackage.open(workbook);
        }
    }
}
