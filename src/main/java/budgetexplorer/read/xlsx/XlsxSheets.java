package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.ReadGuard;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/// Reads an .xlsx workbook through POI's event model: the sheets' XML streams into grids of what their cells hold, no
/// document model. External entities are off. Stateless and thread-safe.
public final class XlsxSheets {
    private XlsxSheets() {}

    /// The sheets in their order.
    ///
    /// @throws ProblemException if the workbook goes beyond a limit
    public static Document read(OPCPackage workbook, ReadGuard guard)
            throws OpenXML4JException, IOException, XMLStreamException, ProblemException {
        var reader = new XSSFReader(workbook);
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        List<String> strings = strings(reader, factory, guard);
        NumberFormats formats = formats(reader, factory);
        List<Grid> grids = new ArrayList<>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                guard.sheet(sheets.getSheetName());
                var parser = new SheetParser(strings, formats, guard);
                grids.add(parser.parse(sheets.getSheetName(), sheet, factory));
            }
        }
        return Document.ofGrids(grids);
    }

    private static List<String> strings(XSSFReader reader, XMLInputFactory factory, ReadGuard guard)
            throws OpenXML4JException, IOException, XMLStreamException, ProblemException {
        try (var strings = reader.getSharedStringsData()) {
            return strings == null ? List.of() : CellText.shared(strings, factory, guard);
        }
    }

    private static NumberFormats formats(XSSFReader reader, XMLInputFactory factory)
            throws OpenXML4JException, IOException, XMLStreamException {
        try (var styles = reader.getStylesData()) {
            return styles == null ? NumberFormats.NONE : NumberFormats.read(styles, factory);
        }
    }
}
