package budgetexplorer.samples;

import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// How wide a sample's columns are, in characters.
final class ColumnWidths {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 34;
    private static final int WIDEST_OF_GOALS = 28;

    private ColumnWidths() {}

    /// As wide as its widest cell, within limits; longer texts wrap.
    static int of(Sheet sheet, int column, int firstRow, boolean isGoals) {
        var formatter = new DataFormatter();
        int content = IntStream.rangeClosed(firstRow, sheet.getLastRowNum()).mapToObj(sheet::getRow)
                .filter(Objects::nonNull).map(row -> row.getCell(column)).filter(Objects::nonNull)
                .filter(cell -> !isWide(cell)).mapToInt(cell -> places(formatter.formatCellValue(cell))).max()
                .orElse(0);
        return Math.clamp(content + 2, NARROWEST, isGoals ? WIDEST_OF_GOALS : WIDEST);
    }

    /// A cell over several columns, or a note below the table, which runs over its neighbours.
    private static boolean isWide(Cell cell) {
        return cell.getSheet().getMergedRegions().stream()
                .anyMatch(region -> region.isInRange(cell) && isWide(region))
                || cell.getCellStyle().getBorderTop() == BorderStyle.NONE;
    }

    private static boolean isWide(CellRangeAddress region) {
        return region.getFirstColumn() < region.getLastColumn();
    }

    /// A Chinese character takes two places.
    private static int places(String text) {
        return text.chars().map(character -> character > 0xff ? 2 : 1).sum();
    }
}
