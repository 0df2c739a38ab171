package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.parts.XmlStreams;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of cells and of the workbook's shared strings: all its runs, phonetic readings and formulas left out. POI's
/// own table of shared strings makes a rich text of beans for each look-up. For one stream, text after text.
final class CellText {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private boolean hasFormula;

    CellText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// The shared strings in their order, as cells of the first column: most of them stand in several cells.
    static List<GridCell> shared(InputStream stream, ReadGuard guard) throws XMLStreamException, ProblemException {
        XMLStreamReader xml = XmlStreams.open(stream);
        var text = new CellText(xml);
        List<GridCell> strings = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                guard.check();
                strings.add(GridCell.text(0, text.within("si")));
            }
        }
        return strings;
    }

    /// The text up to the end of an element whose start has just been read.
    String within(String element) throws XMLStreamException {
        text.setLength(0);
        hasFormula = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals(element); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> text.append(xml.getElementText());
                    case "f" -> {
                        xml.getElementText();
                        hasFormula = true;
                    }
                    case "rPh" -> skip();
                    default -> {
                    }
                }
            }
        }
        return text.toString();
    }

    /// Whether a formula stood beside the last text.
    boolean hasFormula() {
        return hasFormula;
    }

    private void skip() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("rPh")) {
            // the content does not count
        }
    }
}
