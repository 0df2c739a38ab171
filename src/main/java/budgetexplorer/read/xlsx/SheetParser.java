package budgetexplorer.read.xlsx;

import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.Merge;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// Reads one sheet's XML stream into a [Grid], event by event. For one use.
final class SheetParser {
    /// Spreadsheets compute with 15 significant digits; what stands behind is noise of binary fractions.
    private static final MathContext SIGNIFICANT = new MathContext(15);
    /// No spreadsheet has numbers with more digits than this before or behind the point.
    private static final int LARGEST_SCALE = 400;

    private final List<String> sharedStrings;
    private final NumberFormats formats;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int lastRow;

    SheetParser(List<String> sharedStrings, NumberFormats formats) {
        this.sharedStrings = sharedStrings;
        this.formats = formats;
    }

    Grid parse(String sheet, InputStream stream, XMLInputFactory factory) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row(xml);
                    case "mergeCell" -> merge(xml);
                    default -> {
                    }
                }
            }
        }
        return new Grid(sheet, rows, merges);
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int number = reference == null ? lastRow + 1 : Integer.parseInt(reference);
        if (number <= lastRow) {
            throw new XMLStreamException("row %d behind row %d".formatted(number, lastRow));
        }
        lastRow = number;
        List<GridCell> cells = new ArrayList<>();
        int lastColumn = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String cell = xml.getAttributeValue(null, "r");
                lastColumn = cell == null ? lastColumn + 1 : new CellReference(cell).getCol();
                cell(xml, lastColumn).ifPresent(cells::add);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new GridRow(lastRow, cells));
        }
    }

    private Optional<GridCell> cell(XMLStreamReader xml, int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        CellText.Content content = CellText.within(xml, "c");
        String value = content.text();
        if (value.isBlank()) {
            return content.hasFormula() ? Optional.of(GridCell.uncalculated(column)) : Optional.empty();
        }
        return Optional.of(switch (type) {
            case "s" -> GridCell.text(column, sharedStrings.get(Integer.parseInt(value.strip())));
            case "n" -> number(column, value.strip(), style);
            case null -> number(column, value.strip(), style);
            default -> GridCell.text(column, value);
        });
    }

    private GridCell number(int column, String value, String style) {
        BigDecimal number = new BigDecimal(value).round(SIGNIFICANT);
        if (number.scale() > LARGEST_SCALE || number.scale() < -LARGEST_SCALE) {
            throw new NumberFormatException(value);
        }
        return GridCell.number(column, number,
                style == null ? GridCell.AS_NEEDED : formats.decimals(Integer.parseInt(style)));
    }

    private void merge(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "ref");
        if (reference == null) {
            throw new XMLStreamException("a merged range without cells");
        }
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        merges.add(new Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(),
                range.getLastColumn()));
    }
}
