package budgetexplorer.write.workbook;

import budgetexplorer.base.Colour;
import budgetexplorer.write.workbook.Look.Part;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of a workbook, each made once. Not thread-safe.
final class Looks {
    /// A Chinese sans serif that every Windows and every office program there has, and that others replace by their own;
    /// the program's own font is on no other machine, and a workbook cannot embed one. Its digits are equally wide.
    static final String FONT = "微软雅黑";

    static final double TEXT_SIZE = 10;
    private static final double TITLE_SIZE = 14;
    private static final double REMARK_SIZE = 9;
    private static final int DEEPEST_INDENT = 15;

    private static final Colour INK = Colour.web("#1F2328");
    private static final Colour MUTED = Colour.web("#59636E");
    private static final Colour RULE = Colour.web("#D0D7DE");
    private static final Colour HEADER = Colour.web("#EAEEF2");
    private static final Colour TOTAL = Colour.web("#F6F8FA");

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    private record FontKey(double size, boolean bold, boolean muted) {}

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the workbook's own font, which the widths of columns are counted in
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(TEXT_SIZE);
        standard.setCharSet(XSSFFont.DEFAULT_CHARSET);
        standard.setScheme(FontScheme.NONE);
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    static XSSFColor colour(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.align());
        style.setVerticalAlignment(look.part().isRuled() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(look.format().isEmpty() && look.part() != Part.UNIT);
        style.setQuotePrefixed(look.literal());
        if (look.indent() > 0 && look.align() == HorizontalAlignment.LEFT) {
            style.setIndention((short) Math.min(look.indent(), DEEPEST_INDENT));
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.part().isRuled()) {
            rule(style);
        }
        fill(style, look.part());
        return style;
    }

    private XSSFFont font(Look look) {
        double size = switch (look.part()) {
            case TITLE -> TITLE_SIZE;
            case REMARK, UNIT -> REMARK_SIZE;
            case PARAGRAPH, HEADER, BODY, TOTAL -> TEXT_SIZE;
        };
        return fonts.computeIfAbsent(new FontKey(size, look.part().isBold(), look.muted()), this::font);
    }

    private XSSFFont font(FontKey key) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(key.size());
        font.setBold(key.bold());
        font.setColor(colour(key.muted() ? MUTED : INK));
        return font;
    }

    private static void rule(XSSFCellStyle style) {
        XSSFColor colour = colour(RULE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    private static void fill(XSSFCellStyle style, Part part) {
        if (part == Part.HEADER || part == Part.TOTAL) {
            style.setFillForegroundColor(colour(part == Part.HEADER ? HEADER : TOTAL));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }
}
