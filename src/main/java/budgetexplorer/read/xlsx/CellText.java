package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.ReadGuard;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of cells and of the workbook's shared strings: all its runs, phonetic readings and formulas left out. POI's
/// own table of shared strings makes a rich text of beans for each look-up.
final class CellText {
    private CellText() {}

    /// The shared strings in their order.
    static List<String> shared(InputStream stream, XMLInputFactory factory, ReadGuard guard)
            throws XMLStreamException, ProblemException {
        XMLStreamReader xml = factory.createXMLStreamReader(stream);
        List<String> strings = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                guard.check();
                strings.add(within(xml, "si").text());
            }
        }
        return strings;
    }

    /// What stands in an element.
    record Content(String text, boolean hasFormula) {}

    /// The content up to the end of an element whose start has just been read.
    static Content within(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean hasFormula = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> text.append(xml.getElementText());
                    case "f" -> {
                        xml.getElementText();
                        hasFormula = true;
                    }
                    case "rPh" -> skip(xml);
                    default -> {
                    }
                }
            }
        }
        return new Content(text.toString(), hasFormula);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("rPh")) {
            // the content does not count
        }
    }
}
