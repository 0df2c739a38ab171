package budgetexplorer.write.document;

import budgetexplorer.write.office.TextWidth;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/// The faces and sizes of letters, in points: those of official letters, which every Chinese office program has.
enum Type {
    TITLE("宋体", 22, true),
    /// The title of what is published, in the face that official letters ask for; office programs without it take 宋体.
    GRAND("方正小标宋简体", 22, false),
    PART("黑体", 18, false),
    HEADING("黑体", 16, false),
    SUBHEADING("楷体", 16, false),
    BODY("仿宋", 16, false),
    CAPTION("黑体", 12, false),
    HEAD("黑体", 10.5, false),
    CELL("宋体", 10.5, false),
    TOTAL("宋体", 10.5, true),
    PAGE("宋体", 14, false),
    NOTE("宋体", 9, false);

    private static final double SMALLEST = 14;
    /// Office programs leave blanks between digits and Chinese signs.
    private static final double FILLED = 0.92;
    private static final String LATIN = "Times New Roman";

    private final String face;
    private final double size;
    private final boolean bold;

    Type(String face, double size, boolean bold) {
        this.face = face;
        this.size = size;
        this.bold = bold;
    }

    double size() {
        return size;
    }

    /// As large as this, or smaller so that words stand on one line.
    ///
    /// @param room in twips
    double fitting(String words, int room) {
        double points = room * FILLED / Sheet.TWIPS_PER_POINT;
        double most = Math.floor(2 * 2 * points / Math.max(1, TextWidth.of(words))) / 2;
        return Math.clamp(most, SMALLEST, size);
    }

    /// What holds where nothing else is said, for those who write on.
    static void prepare(XWPFDocument document) {
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts(BODY.face));
        styles.setSpellingLanguage("zh-CN");
        styles.setEastAsia("zh-CN");
    }

    private static CTFonts fonts(String face) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(face);
        return fonts;
    }

    /// The face of its Chinese signs.
    String face() {
        return face;
    }

    /// Writes words so.
    void write(XWPFRun run, String words) {
        write(run, words, size);
    }

    /// The same in another size.
    void write(XWPFRun run, String words, double points) {
        run.getCTR().addNewRPr().setRFontsArray(new CTFonts[]{fonts(face)});
        if (bold) {
            run.setBold(true);
        }
        run.setFontSize(points);
        int line = 0;
        for (String text : words.lines().toList()) {
            if (line++ > 0) {
                run.addBreak();
            }
            run.setText(text);
        }
    }

    /// Chinese signs of this size side by side, in twips.
    BigInteger twips(int signs) {
        return BigInteger.valueOf(Math.round(signs * size * Sheet.TWIPS_PER_POINT));
    }
}
