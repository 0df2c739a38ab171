package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.NumberFormat;
import budgetexplorer.read.grid.ReadGuard;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Reads one sheet's XML stream into a [Grid], event by event. For one use.
final class SheetParser {
    private final List<String> sharedStrings;
    private final NumberFormats formats;
    private final ReadGuard guard;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int lastRow;

    SheetParser(List<String> sharedStrings, NumberFormats formats, ReadGuard guard) {
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.guard = guard;
    }

    Grid parse(String sheet, InputStream stream, XMLInputFactory factory)
            throws XMLStreamException, ProblemException {
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

    private void row(XMLStreamReader xml) throws XMLStreamException, ProblemException {
        String reference = xml.getAttributeValue(null, "r");
        int number = reference == null ? lastRow + 1 : Integer.parseInt(reference);
        if (number <= lastRow) {
            throw new XMLStreamException("row %d behind row %d".formatted(number, lastRow));
        }
        lastRow = number;
        guard.row(number);
        GridRow.Kind kind = isTrue(xml.getAttributeValue(null, "hidden")) ? GridRow.Kind.HIDDEN : GridRow.Kind.SHOWN;
        List<GridCell> cells = new ArrayList<>();
        int lastColumn = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String cell = xml.getAttributeValue(null, "r");
                lastColumn = cell == null ? lastColumn + 1 : new CellReference(cell).getCol();
                Optional<GridCell> found = cell(xml, lastColumn);
                if (found.isPresent()) {
                    guard.cell(lastColumn);
                    cells.add(found.get());
                }
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new GridRow(lastRow, kind, cells));
        }
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private Optional<GridCell> cell(XMLStreamReader xml, int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        CellText.Content content = CellText.within(xml, "c");
        String value = content.text();
        if (value.isBlank()) {
            // a formula whose value is an empty text has been calculated
            return content.hasFormula() && !"str".equals(type)
                    ? Optional.of(GridCell.uncalculated(column))
                    : Optional.empty();
        }
        return Optional.of(switch (type) {
            case "s" -> GridCell.text(column, sharedStrings.get(Integer.parseInt(value.strip())));
            case "n" -> number(column, value.strip(), style);
            case null -> number(column, value.strip(), style);
            default -> GridCell.text(column, value);
        });
    }

    private GridCell number(int column, String value, @Nullable String style) {
        return NumberFormat.cell(column, value,
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
