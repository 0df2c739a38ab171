package budgetexplorer.read.docx;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.Merge;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.text.TextTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one table of a .docx text, its merged cells as merged ranges. A table within a cell is text of that cell. For
/// one use.
final class DocxTable {
    /// Word allows 63 columns; more cannot be meant.
    private static final int MOST_COLUMNS = 1_000;

    private final TextTables tables;
    private final ReadGuard guard;
    /// Cells that go on in the next row, by their first column.
    private final Map<Integer, Merge> open = new HashMap<>();
    private int number;

    DocxTable(TextTables tables, ReadGuard guard) {
        this.tables = tables;
        this.guard = guard;
    }

    /// A cell as it stands in its row.
    private record RowCell(int column, int width, @Nullable String verticalMerge, String text) {}

    /// Reads on from the table's start.
    void read(XMLStreamReader xml) throws XMLStreamException, ProblemException {
        number = tables.table();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("tbl")) {
            if (xml.isStartElement() && xml.getLocalName().equals("tr")) {
                number++;
                row(rowCells(xml));
            }
        }
        open.values().forEach(tables::merge);
        open.clear();
    }

    private List<RowCell> rowCells(XMLStreamReader xml) throws XMLStreamException, ProblemException {
        List<RowCell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("tr")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "gridBefore" -> column += number(xml);
                    case "tc" -> {
                        RowCell cell = cell(xml, column);
                        cells.add(cell);
                        column += cell.width();
                    }
                    default -> {
                    }
                }
            }
        }
        return cells;
    }

    private RowCell cell(XMLStreamReader xml, int column) throws XMLStreamException, ProblemException {
        List<String> paragraphs = new ArrayList<>();
        int width = 1;
        String verticalMerge = null;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                guard.check();
                switch (xml.getLocalName()) {
                    case "p" -> paragraphs.add(DocxText.paragraph(xml));
                    case "gridSpan" -> {
                        width = number(xml);
                        depth++;
                    }
                    case "vMerge" -> {
                        verticalMerge = value(xml) == null ? "continue" : value(xml);
                        depth++;
                    }
                    default -> depth++;
                }
            }
        }
        return new RowCell(column, width, verticalMerge, String.join("\n", paragraphs));
    }

    private static @Nullable String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int number(XMLStreamReader xml) throws XMLStreamException {
        String value = value(xml);
        int number = value == null ? 1 : Integer.parseInt(value.strip());
        if (number < 0 || number > MOST_COLUMNS) {
            throw new XMLStreamException("a cell over %s columns".formatted(value));
        }
        return number;
    }

    private void row(List<RowCell> rowCells) throws ProblemException {
        List<GridCell> cells = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (RowCell cell : rowCells) {
            boolean goesOn = "continue".equals(cell.verticalMerge());
            merge(cell, goesOn);
            line.add(goesOn ? "" : cell.text());
            if (!goesOn && !cell.text().isBlank()) {
                cells.add(GridCell.text(cell.column(), cell.text()));
            }
        }
        tables.row(number, cells);
        tables.line(line);
    }

    private void merge(RowCell cell, boolean goesOn) {
        Merge above = open.remove(cell.column());
        int first = goesOn && above != null ? above.firstRow() : number;
        int last = cell.column() + cell.width() - 1;
        if (above != null && !goesOn) {
            tables.merge(above);
        }
        if (cell.verticalMerge() != null) {
            open.put(cell.column(), new Merge(first, number, cell.column(), last));
        } else if (cell.width() > 1) {
            tables.merge(new Merge(number, number, cell.column(), last));
        }
    }
}
