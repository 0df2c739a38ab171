package budgetexplorer.write.tables;

import budgetexplorer.write.tables.Look.Part;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook, each made once. Not thread-safe.
final class Looks {
    /// The fonts of official forms, which every Chinese office program has.
    private static final String FONT = "宋体";
    private static final String TITLE_FONT = "黑体";
    private static final byte[] CALCULATED = {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2};
    private static final int TEXT_SIZE = 10;
    private static final int TITLE_SIZE = 16;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Part, XSSFFont> fonts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the workbook's own font, which the widths of columns are counted in
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(TEXT_SIZE);
        standard.setCharSet(XSSFFont.DEFAULT_CHARSET);
        standard.setScheme(FontScheme.NONE);
    }

    CellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(fontOf(look.part()), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(look.literal());
        if (look.decimals() != Look.NONE) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        } else if (look.part().isRuled()) {
            style.setWrapText(true);
        }
        if (look.part().isRuled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        if (look.calculated()) {
            style.setFillForegroundColor(new XSSFColor(CALCULATED));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /// The parts that share a font.
    private static Part fontOf(Part part) {
        return switch (part) {
            case TITLE -> Part.TITLE;
            case HEADER, TOTAL -> Part.HEADER;
            case CAPTION, NUMBERS, BODY -> Part.BODY;
        };
    }

    private XSSFFont font(Part part) {
        if (part == Part.BODY) {
            return workbook.getFontAt(0);
        }
        XSSFFont font = workbook.createFont();
        font.setFontName(part == Part.TITLE ? TITLE_FONT : FONT);
        font.setFontHeight(part == Part.TITLE ? TITLE_SIZE : TEXT_SIZE);
        font.setBold(part == Part.HEADER);
        return font;
    }
}
