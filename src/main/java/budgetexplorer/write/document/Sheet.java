package budgetexplorer.write.document;

import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.page.PageSetup;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The paper of a document: its size, its margins in millimetres, what stands at its head and foot. Lengths are in twips.
record Sheet(PageSetup setup, double top, double bottom, double left, double right) {
    static final double TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_UNIT = 15;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    // of official letters; across, they lie as the paper was turned
    private static final double TOP = 37;
    private static final double BOTTOM = 35;
    private static final double LEFT = 28;
    private static final double RIGHT = 26;
    private static final double EDGE = 15;
    private static final double NARROW_EDGE = 9;
    private static final double NARROW = 18;
    private static final double NARROW_SIDE = 15;
    // numbers that no words around them contain
    private static final int SOME_PAGE = 71;
    private static final int SOME_PAGES = 83;

    /// With the margins of official letters.
    static Sheet of(PageSetup setup) {
        return setup.orientation() == PageSetup.Orientation.LANDSCAPE
                ? new Sheet(setup, LEFT, RIGHT, BOTTOM, TOP)
                : new Sheet(setup, TOP, BOTTOM, LEFT, RIGHT);
    }

    /// With narrow margins, for wide tables.
    static Sheet wide(PageSetup setup) {
        return new Sheet(setup, NARROW, NARROW, NARROW_SIDE, NARROW_SIDE);
    }

    private boolean isLandscape() {
        return setup.orientation() == PageSetup.Orientation.LANDSCAPE;
    }

    /// Between the margins.
    int width() {
        return (int) (setup.width() * TWIPS_PER_UNIT) - twips(left) - twips(right);
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    void prepare(XWPFDocument document, Furniture furniture) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        measure(section);
        furnish(document, furniture);
    }

    /// Gives a section this paper.
    void measure(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Math.round(setup.width() * TWIPS_PER_UNIT)));
        size.setH(BigInteger.valueOf(Math.round(setup.height() * TWIPS_PER_UNIT)));
        size.setOrient(isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(top)));
        margins.setBottom(BigInteger.valueOf(twips(bottom)));
        margins.setLeft(BigInteger.valueOf(twips(left)));
        margins.setRight(BigInteger.valueOf(twips(right)));
        double edge = bottom <= NARROW ? NARROW_EDGE : EDGE;
        margins.setHeader(BigInteger.valueOf(twips(edge)));
        margins.setFooter(BigInteger.valueOf(twips(edge)));
    }

    private static void furnish(XWPFDocument document, Furniture furniture) {
        if (!furniture.headRight().isBlank()) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            Type.NOTE.write(head.createRun(), furniture.headLeft() + "　" + furniture.headRight());
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        pageNumber(foot, furniture.pageNumber(), Type.NOTE);
    }

    /// The words of a page's number, with fields that the office program fills in.
    static void pageNumber(XWPFParagraph foot, Furniture.PageNumber number, Type type) {
        String words = number.of(SOME_PAGE, SOME_PAGES);
        int from = 0;
        while (from < words.length()) {
            int page = next(words, SOME_PAGE, from);
            int pages = next(words, SOME_PAGES, from);
            int to = Math.min(page, pages);
            if (to > from) {
                type.write(foot.createRun(), words.substring(from, to));
            }
            if (to < words.length()) {
                var field = foot.getCTP().addNewFldSimple();
                field.setInstr(to == page ? "PAGE" : "NUMPAGES");
                field.addNewR().addNewT().setStringValue("1");
            }
            from = to + String.valueOf(SOME_PAGE).length();
        }
    }

    private static int next(String words, int number, int from) {
        int at = words.indexOf(String.valueOf(number), from);
        return at < 0 ? words.length() : at;
    }
}
