package budgetexplorer.read.xlsx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Grid;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.NumberFormat;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.parts.XmlStreams;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Reads one sheet's XML stream into a [Grid], event by event. For one use.
final class SheetParser {
    /// Longer numbers of rows are POI's to understand.
    private static final int MOST_DIGITS = 7;

    private final XMLStreamReader xml;
    private final CellText text;
    private final List<GridCell> sharedStrings;
    private final NumberFormats formats;
    private final ReadGuard guard;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int lastRow;

    SheetParser(InputStream stream, List<GridCell> sharedStrings, NumberFormats formats, ReadGuard guard)
            throws XMLStreamException {
        this.xml = XmlStreams.open(stream);
        this.text = new CellText(xml);
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.guard = guard;
    }

    /// @param sheet the sheet's name
    Grid parse(String sheet) throws XMLStreamException, ProblemException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row();
                    case "mergeCell" -> merge();
                    default -> {
                    }
                }
            }
        }
        return new Grid(sheet, rows, merges);
    }

    private void row() throws XMLStreamException, ProblemException {
        String reference = xml.getAttributeValue(null, "r");
        int number = reference == null ? lastRow + 1 : Integer.parseInt(reference);
        if (number <= lastRow) {
            throw new XMLStreamException("row %d behind row %d".formatted(number, lastRow));
        }
        lastRow = number;
        guard.row(number);
        GridRow.Kind kind = isTrue(xml.getAttributeValue(null, "hidden")) ? GridRow.Kind.HIDDEN : GridRow.Kind.SHOWN;
        List<GridCell> cells = new ArrayList<>();
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String cell = xml.getAttributeValue(null, "r");
                column = cell == null ? column + 1 : column(cell);
                GridCell found = cell(column);
                if (found != null) {
                    guard.cell(column);
                    cells.add(found);
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

    /// The column of `AB12`, from 0.
    private static int column(String cell) {
        int column = 0;
        int letters = 0;
        while (letters < cell.length() && 'A' <= cell.charAt(letters) && cell.charAt(letters) <= 'Z') {
            column = column * 26 + cell.charAt(letters) - 'A' + 1;
            letters++;
        }
        int digits = cell.length() - letters;
        boolean isPlain = 0 < letters && letters <= 3 && 0 < digits && digits <= MOST_DIGITS
                && isDigits(cell, letters);
        return isPlain ? column - 1 : new CellReference(cell).getCol();
    }

    private static boolean isDigits(String cell, int from) {
        for (int i = from; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The cell whose start has just been read; nothing if it is blank.
    private @Nullable GridCell cell(int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = text.within("c");
        if (value.isBlank()) {
            // a formula whose value is an empty text has been calculated
            return text.hasFormula() && !"str".equals(type) ? GridCell.uncalculated(column) : null;
        }
        return switch (type) {
            case "s" -> sharedStrings.get(Integer.parseInt(value.strip())).at(column);
            case "n" -> number(column, value.strip(), style);
            case null -> number(column, value.strip(), style);
            default -> GridCell.text(column, value);
        };
    }

    private GridCell number(int column, String value, @Nullable String style) {
        return NumberFormat.cell(column, value,
                style == null ? GridCell.AS_NEEDED : formats.decimals(Integer.parseInt(style)));
    }

    private void merge() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "ref");
        if (reference == null) {
            throw new XMLStreamException("a merged range without cells");
        }
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        merges.add(new Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(),
                range.getLastColumn()));
    }
}
