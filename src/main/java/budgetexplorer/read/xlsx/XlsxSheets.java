package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.parts.OfficeParts;
import budgetexplorer.read.parts.Relation;
import budgetexplorer.read.parts.XmlStreams;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an .xlsx workbook from the XML streams of its parts: the sheets into grids of what their cells hold, no document
/// model. For one use.
public final class XlsxSheets {
    private final OfficeParts parts;
    private final String workbook;
    private final List<Relation> relations;
    private final ReadGuard guard;

    private XlsxSheets(OfficeParts parts, String workbook, ReadGuard guard) throws IOException, XMLStreamException {
        this.parts = parts;
        this.workbook = workbook;
        this.relations = parts.relations(workbook);
        this.guard = guard;
    }

    /// The sheets in their order.
    ///
    /// @param workbook the name of the part that lists the sheets
    /// @throws ProblemException if the workbook goes beyond a limit
    public static Document read(OfficeParts parts, String workbook, ReadGuard guard)
            throws IOException, XMLStreamException, ProblemException {
        return new XlsxSheets(parts, workbook, guard).read();
    }

    private Document read() throws IOException, XMLStreamException, ProblemException {
        List<GridCell> strings = strings();
        NumberFormats formats = formats();
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : sheets()) {
            try (InputStream stream = parts.stream(sheet.part())) {
                guard.sheet(sheet.name());
                grids.add(new SheetParser(stream, strings, formats, guard).parse(sheet.name()));
            }
        }
        return Document.ofGrids(grids);
    }

    private record Sheet(String name, String part) {}

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream stream = parts.stream(workbook)) {
            XMLStreamReader xml = XmlStreams.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                    sheet(xml).ifPresent(sheets::add);
                }
            }
        }
        return sheets;
    }

    /// Nothing if the sheet stands in no part.
    private Optional<Sheet> sheet(XMLStreamReader xml) throws FileNotFoundException {
        String name = xml.getAttributeValue(null, "name");
        String id = xml.getAttributeValue(null, "id");
        if (name == null || id == null) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(name, relations.stream().filter(relation -> relation.id().equals(id)).findFirst()
                .orElseThrow(() -> new FileNotFoundException(name)).part()));
    }

    private List<GridCell> strings() throws IOException, XMLStreamException, ProblemException {
        Optional<Relation> strings = related("sharedStrings");
        if (strings.isEmpty()) {
            return List.of();
        }
        try (InputStream stream = parts.stream(strings.get().part())) {
            return CellText.shared(stream, guard);
        }
    }

    private NumberFormats formats() throws IOException, XMLStreamException {
        Optional<Relation> styles = related("styles");
        if (styles.isEmpty()) {
            return NumberFormats.NONE;
        }
        try (InputStream stream = parts.stream(styles.get().part())) {
            return NumberFormats.read(stream);
        }
    }

    private Optional<Relation> related(String kind) {
        return relations.stream().filter(relation -> relation.isTo(kind)).findFirst();
    }
}
