package budgetexplorer.read.office;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.read.docx.DocxText;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.xlsx.XlsxSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

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
            try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return read(document, Place.of(String.valueOf(file.getFileName())), guard);
            }
        });
    }

    static Document read(OPCPackage document, Place place, ReadGuard guard)
            throws OpenXML4JException, IOException, XMLStreamException, ProblemException {
        // the text first: a text may hold a workbook behind a chart, and what counts is the one around it
        PackagePart text = mainPart(document, TEXTS);
        if (text != null) {
            return DocxText.read(text, guard);
        }
        if (mainPart(document, WORKBOOKS) != null) {
            return XlsxSheets.read(document, guard);
        }
        throw new ProblemException(Problem.error(place, mainPart(document, OTHERS) == null
                ? "problem.office.damaged"
                : "problem.format.notBudget"));
    }

    private static @Nullable PackagePart mainPart(OPCPackage document, List<String> types)
            throws OpenXML4JException {
        return document.getParts().stream()
                .filter(part -> types.stream().anyMatch(part.getContentType()::contains)).findFirst().orElse(null);
    }
}
