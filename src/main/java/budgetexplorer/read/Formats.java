package budgetexplorer.read;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.office.OleSource;
import budgetexplorer.read.office.OoxmlSource;
import budgetexplorer.read.pdf.PdfSource;
import budgetexplorer.read.text.CommaSeparatedSource;
import budgetexplorer.read.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.FileMagic;

/// The register of formats: a new one is one line here. Stateless and thread-safe.
public final class Formats {
    /// By the first bytes of the file, whatever its name.
    private static final Map<FileMagic, DocumentSource> BY_CONTENT = Map.of(FileMagic.OOXML, new OoxmlSource(),
            FileMagic.OLE2, new OleSource(), FileMagic.PDF, new PdfSource());
    /// Texts have no first bytes of their own, so that the name decides.
    private static final Map<String, DocumentSource> BY_NAME = Map.of("txt", new TextSource(), "md", new TextSource(),
            "tsv", new TextSource(), "csv", new CommaSeparatedSource());
    private static final List<String> OFFICE_NAMES = List.of("xlsx", "xlsm", "xls", "docx", "docm", "pdf");

    private Formats() {}

    /// The endings of the names of files that can be read, without the dot: `xlsx`.
    public static List<String> names() {
        return Stream.concat(OFFICE_NAMES.stream(), BY_NAME.keySet().stream().sorted()).toList();
    }

    /// What reads a file.
    ///
    /// @throws ProblemException if there is no such file, or nothing that reads it
    static DocumentSource of(Path file) throws ProblemException {
        var place = Place.of(String.valueOf(file.getFileName()));
        FileMagic magic = magic(file, place);
        DocumentSource byContent = BY_CONTENT.get(magic);
        if (byContent != null) {
            return byContent;
        }
        String name = place.file().toLowerCase(Locale.ROOT);
        DocumentSource byName = BY_NAME.get(name.substring(name.lastIndexOf('.') + 1));
        if (byName != null) {
            return byName;
        }
        throw new ProblemException(magic == FileMagic.UNKNOWN
                ? Problem.error(place, "problem.format.unknown")
                : Problem.error(place, "problem.format.other", magic.name()));
    }

    private static FileMagic magic(Path file, Place place) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.error(place,
                    Files.isDirectory(file) ? "problem.file.folder" : "problem.file.missing"));
        }
        try {
            if (Files.size(file) == 0) {
                throw new ProblemException(Problem.error(place, "problem.file.empty"));
            }
            return FileMagic.valueOf(file.toFile());
        } catch (IOException e) {
            throw new ProblemException(Problem.error(place, "problem.file.unreadable"), e);
        }
    }
}
