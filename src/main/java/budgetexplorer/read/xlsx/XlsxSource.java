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
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/// Reads .xlsx through POI's event model: the sheets' XML streams into grids of what their cells hold, no document model.
/// POI guards against zip bombs and external entities. Stateless and thread-safe.
public final class XlsxSource implements GridSource {
    @Override
    public List<Grid> read(Path file, ReadOptions options, Cancellation cancellation) throws ProblemException {
        return read(file, () -> OPCPackage.open(file.toFile(), PackageAccess.READ), cancellation);
    }

    /// Opens a workbook.
    @FunctionalInterface
    interface Opener {
        OPCPackage open() throws OpenXML4JException, IOException, GeneralSecurityException;
    }

    static List<Grid> read(Path file, Opener opener, Cancellation cancellation) throws ProblemException {
        try (OPCPackage document = opener.open()) {
            if (isOtherOffice(document)) {
                throw new ProblemException(Problem.error(Place.of(String.valueOf(file.getFileName())),
                        "problem.format.notWorkbook"));
            }
            return sheets(document, cancellation);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | RecordFormatException | IOException
                | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException
                | GeneralSecurityException e) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(file.getFileName())), "problem.xlsx.damaged"), e);
        }
    }

    private static boolean isOtherOffice(OPCPackage document) throws OpenXML4JException {
        return document.getParts().stream().map(PackagePart::getContentType)
                .anyMatch(type -> type.contains("wordprocessingml") || type.contains("presentationml"));
    }

    private static List<Grid> sheets(OPCPackage workbook, Cancellation cancellation)
            throws OpenXML4JException, IOException, XMLStreamException {
        var reader = new XSSFReader(workbook);
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        List<String> strings = strings(reader, factory);
        NumberFormats formats = formats(reader, factory);
        List<Grid> grids = new ArrayList<>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            cancellation.check();
            try (InputStream sheet = sheets.next()) {
                var parser = new SheetParser(strings, formats);
                grids.add(parser.parse(sheets.getSheetName(), sheet, factory));
            }
        }
        return grids;
    }

    private static List<String> strings(XSSFReader reader, XMLInputFactory factory)
            throws OpenXML4JException, IOException, XMLStreamException {
        try (var strings = reader.getSharedStringsData()) {
            return strings == null ? List.of() : CellText.shared(strings, factory);
        }
    }

    private static NumberFormats formats(XSSFReader reader, XMLInputFactory factory)
            throws OpenXML4JException, IOException, XMLStreamException {
        try (var styles = reader.getStylesData()) {
            return styles == null ? NumberFormats.NONE : NumberFormats.read(styles, factory);
        }
    }
}
