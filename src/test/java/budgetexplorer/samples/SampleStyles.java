package budgetexplorer.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of a sample's cells.
final class SampleStyles {
    private static final String FONT = "宋体";
    private static final short TITLE_SIZE = 16;
    private static final short TEXT_SIZE = 10;
    private static final byte[] LIGHT_GREY = {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2};

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle caption;
    private final CellStyle captionAtRight;
    private final XSSFCellStyle header;
    private final CellStyle words;
    private final CellStyle amount;

    SampleStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(TITLE_SIZE, true), HorizontalAlignment.CENTER);
        caption = style(font(TEXT_SIZE, false), HorizontalAlignment.LEFT);
        captionAtRight = style(font(TEXT_SIZE, false), HorizontalAlignment.RIGHT);
        header = bordered(style(font(TEXT_SIZE, true), HorizontalAlignment.CENTER));
        header.setWrapText(true);
        header.setFillForegroundColor(new XSSFColor(LIGHT_GREY));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        words = bordered(style(font(TEXT_SIZE, false), HorizontalAlignment.LEFT));
        words.setWrapText(true);
        amount = bordered(style(font(TEXT_SIZE, false), HorizontalAlignment.RIGHT));
        amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }

    /// The look of a cell that does what a published cell does: only whether that has borders, is centred and holds a
    /// number counts.
    CellStyle like(Cell published) {
        CellStyle style = published.getCellStyle();
        boolean isCentred = style.getAlignment() == HorizontalAlignment.CENTER;
        if (style.getBorderTop() == BorderStyle.NONE) {
            return isCentred ? title : published.getColumnIndex() == 0 ? caption : captionAtRight;
        }
        if (isCentred) {
            return header;
        }
        return published.getCellType() == CellType.NUMERIC ? amount : words;
    }

    private XSSFFont font(short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }
}
