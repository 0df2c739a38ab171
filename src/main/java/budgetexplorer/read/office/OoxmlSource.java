package budgetexplorer.read.office;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.docx.DocxText;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.parts.OfficeParts;
import budgetexplorer.read.xlsx.XlsxSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads .xlsx and .docx, told apart by what is inside. Stateless and thread-safe.
public final class OoxmlSource implements DocumentSource {
    private static final List<String> WORKBOOKS = List.of("spreadsheetml.sheet.main", "spreadsheetml.template.main",
            "excel.sheet.macroEnabled.main", "excel.template.macroEnabled.main");
    private static final List<String> TEXTS = List.of("wordprocessingml.document.main",
            "wordprocessingml.template.main", "word.document.macroEnabled.main",
            "word.template.macroEnabledTemplate.main");
    private static final List<String> OTHERS = List.of("presentationml", "ms-powerpoint", "visio",
            "ms-excel.sheet.binary");

    @Override
    public Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException {
        return DamagedFiles.telling(file, () -> {
            try (OfficeParts document = OfficeParts.open(file)) {
                return read(document, Place.of(String.valueOf(file.getFileName())), guard);
            }
        });
    }

    static Document read(OfficeParts document, Place place, ReadGuard guard)
            throws IOException, XMLStreamException, ProblemException {
        // the text first: a text may hold a workbook behind a chart, and what counts is the one around it
        Optional<String> text = document.ofType(TEXTS);
        if (text.isPresent()) {
            return DocxText.read(document, text.get(), guard);
        }
        Optional<String> workbook = document.ofType(WORKBOOKS);
        if (workbook.isPresent()) {
            return XlsxSheets.read(document, workbook.get(), guard);
        }
        throw new ProblemException(Problem.error(place, document.ofType(OTHERS).isEmpty()
                ? "problem.office.damaged"
                : "problem.format.notBudget"));
    }
}
