package budgetexplorer.write.workbook;

import budgetexplorer.write.office.TextWidth;
import budgetexplorer.write.workbook.Look.Part;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes cells of a sheet. Text is never calculated. Not thread-safe.
record SheetWriter(XSSFSheet sheet, Looks looks) {
    /// What a cell can hold.
    private static final int LONGEST_TEXT = 32_767;
    private static final double LINE_OF_TEXT = 15;
    private static final double LINE_OF_TITLE = 20;
    private static final double LINE_OF_REMARK = 14;
    private static final double AROUND_LINES = 4;
    /// How many digits of the workbook's font are as wide as one of the title's.
    private static final double TITLE_DIGIT = 1.5;

    void text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column, look.of(text));
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    void number(int row, int column, double value, Look look) {
        cell(row, column, look).setCellValue(value);
    }

    void blank(int row, int column, Look look) {
        cell(row, column, look);
    }

    /// Words over several columns, as high as they need.
    void sentence(int row, int last, String text, Part part, double width) {
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        }
        text(row, 0, text, Look.text(part, HorizontalAlignment.LEFT));
        height(row, part, TextWidth.lines(text, part == Part.TITLE ? width / TITLE_DIGIT : width));
    }

    /// Makes a row as high as some lines.
    void height(int row, Part part, int lines) {
        double line = switch (part) {
            case TITLE -> LINE_OF_TITLE;
            case REMARK, UNIT -> LINE_OF_REMARK;
            case PARAGRAPH, HEADER, BODY, TOTAL -> LINE_OF_TEXT;
        };
        row(row).setHeightInPoints((float) (Math.max(lines, 1) * line + AROUND_LINES));
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(looks.style(look));
        return cell;
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
