package budgetexplorer.read;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.GridSource;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.BudgetRecogniser;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.read.xlsx.EncryptedXlsxSource;
import budgetexplorer.read.xlsx.XlsxSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.FileMagic;

/// Reads the budget that a file holds, whatever its format. Stateless and thread-safe.
public final class BudgetReader {
    /// The formats by the first bytes of their files; a new format is one line here.
    private static final Map<FileMagic, GridSource> FORMATS = Map.of(FileMagic.OOXML, new XlsxSource(), FileMagic.OLE2,
            new EncryptedXlsxSource());

    /// Reads a file whole.
    ///
    /// @throws ProblemException if the file is no readable budget; the problem says why
    public ReadResult read(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        FileMagic magic = magic(file, name);
        GridSource source = FORMATS.get(magic);
        if (source == null) {
            throw new ProblemException(magic == FileMagic.UNKNOWN
                    ? Problem.error(Place.of(name), "problem.format.unknown")
                    : Problem.error(Place.of(name), "problem.format.other", magic.name()));
        }
        return new BudgetRecogniser(name).recognise(source.read(file, options, cancellation));
    }

    private static FileMagic magic(Path file, String name) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.error(Place.of(name),
                    Files.isDirectory(file) ? "problem.file.folder" : "problem.file.missing"));
        }
        try {
            if (Files.size(file) == 0) {
                throw new ProblemException(Problem.error(Place.of(name), "problem.file.empty"));
            }
            return FileMagic.valueOf(file.toFile());
        } catch (IOException e) {
            throw new ProblemException(Problem.error(Place.of(name), "problem.file.unreadable"), e);
        }
    }
}
