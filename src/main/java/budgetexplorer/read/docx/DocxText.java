package budgetexplorer.read.docx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.parts.OfficeParts;
import budgetexplorer.read.parts.XmlStreams;
import budgetexplorer.read.text.TextTables;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a .docx text as a stream of XML: its paragraphs, and its tables as grids. What was deleted under tracked
/// changes, text boxes, comments and fields' instructions are left out. External entities are off. Stateless and
/// thread-safe.
public final class DocxText {
    /// What stands there no longer, or stands there twice.
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "txbxContent", "Fallback", "instrText",
            "delInstrText");

    private DocxText() {}

    /// The text of a document's main part.
    ///
    /// @throws ProblemException if it goes beyond a limit
    public static Document read(OfficeParts document, String part, ReadGuard guard)
            throws IOException, XMLStreamException, ProblemException {
        var tables = new TextTables(guard, false);
        try (InputStream stream = document.stream(part)) {
            XMLStreamReader xml = XmlStreams.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    guard.check();
                    switch (xml.getLocalName()) {
                        case "p" -> tables.paragraph(paragraph(xml));
                        case "tbl" -> new DocxTable(tables, guard).read(xml);
                        default -> {
                        }
                    }
                }
            }
        }
        return tables.document();
    }

    /// The text of the paragraph whose start has just been read.
    static String paragraph(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "tab", "br", "cr" -> {
                        text.append(' ');
                        depth++;
                    }
                    case "noBreakHyphen" -> {
                        text.append('-');
                        depth++;
                    }
                    case String name when LEFT_OUT.contains(name) -> skip(xml);
                    default -> depth++;
                }
            }
        }
        return text.toString();
    }

    /// Leaves out the element whose start has just been read.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }
}
