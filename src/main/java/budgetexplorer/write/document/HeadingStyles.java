package budgetexplorer.write.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of headings under the names that office programs know, so that they list them and a list of contents can be
/// made of them.
final class HeadingStyles {
    private static final List<Type> TYPES = List.of(Type.PART, Type.HEADING, Type.SUBHEADING);

    private HeadingStyles() {}

    /// Adds them to a document that has been prepared.
    static void prepare(XWPFDocument document) {
        for (int level = 0; level < TYPES.size(); level++) {
            document.getStyles().addStyle(style(document.getStyles(), level));
        }
    }

    /// Makes a paragraph a heading.
    ///
    /// @param level from 0
    /// @return how its words are written
    static Type use(XWPFParagraph paragraph, int level) {
        paragraph.setStyle(id(level));
        return TYPES.get(level);
    }

    private static String id(int level) {
        return "Heading" + (level + 1);
    }

    private static XWPFStyle style(XWPFStyles styles, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id(level));
        style.addNewName().setVal("heading " + (level + 1));
        style.addNewQFormat();
        style.addNewPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        Type type = TYPES.get(level);
        CTFonts fonts = style.addNewRPr().addNewRFonts();
        fonts.setEastAsia(type.face());
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(2 * type.size())));
        return new XWPFStyle(style, styles);
    }
}
