package budgetexplorer.write.workbook;

import budgetexplorer.base.Colour;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.write.workbook.Plot.Paint;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/// The fills, lines and letters of charts.
final class ChartStyle {
    private static final int HUNDREDTHS = 100;
    /// How much white is in a hollow shape.
    private static final double PALE = 0.75;

    private ChartStyle() {}

    static XDDFFillProperties fill(Paint paint) {
        return paint.ink().map(Ink::onPaper)
                .map(colour -> paint.hollow() ? colour.mix(Colour.WHITE, PALE) : colour)
                .map(ChartStyle::solid).orElseGet(XDDFNoFillProperties::new);
    }

    /// The outline of a bar; only hollow ones have one.
    static XDDFLineProperties outline(Paint paint) {
        return paint.hollow()
                ? paint.ink().map(ink -> line(ink, 1)).orElseGet(ChartStyle::noLine)
                : noLine();
    }

    static XDDFLineProperties line(Ink ink, double width) {
        var line = new XDDFLineProperties(solid(ink.onPaper()));
        line.setWidth(width);
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFFillProperties solid(Ink ink) {
        return solid(ink.onPaper());
    }

    private static XDDFFillProperties solid(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    private static byte[] bytes(Colour colour) {
        int rgb = colour.rgb();
        return new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /// Letters of all text in a body that has none yet.
    static void letters(CTTextBody body, double size, Colour colour) {
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr(), size, false, colour);
        paragraph.addNewEndParaRPr();
    }

    static void letters(CTTitle title, double size, boolean bold, Ink ink) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            for (CTRegularTextRun run : paragraph.getRList()) {
                CTTextCharacterProperties properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters(properties, size, bold, ink.onPaper());
            }
        }
    }

    private static void letters(CTTextCharacterProperties properties, double size, boolean bold, Colour colour) {
        properties.setSz((int) Math.round(size * HUNDREDTHS));
        properties.setB(bold);
        properties.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        properties.addNewLatin().setTypeface(Looks.FONT);
        properties.addNewEa().setTypeface(Looks.FONT);
    }
}
