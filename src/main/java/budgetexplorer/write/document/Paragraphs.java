package budgetexplorer.write.document;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.write.chart.PngChart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Writes words and pictures into a document. Not thread-safe.
record Paragraphs(XWPFDocument document) {
    private static final double LINE = 28;
    private static final int INDENT = 2;
    private static final int INDENT_IN_HUNDREDTHS = 200;
    private static final int ABOVE_CAPTION = 240;
    private static final int BELOW_TITLE = 480;
    private static final double CHART_WIDTH = 900;
    private static final double CHART_HEIGHT = 420;

    /// @param titled whether its heading is the title of the whole
    void text(Section.Text text, boolean titled) {
        if (!text.heading().isBlank()) {
            if (titled) {
                title(text.heading());
            } else {
                heading(text.heading());
            }
        }
        boolean signs = text.align() == Align.RIGHT;
        for (String words : text.paragraphs()) {
            XWPFParagraph paragraph = spaced();
            if (signs) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                paragraph.setKeepNext(true);
            } else {
                indent(paragraph);
            }
            Type.BODY.write(paragraph.createRun(), words);
        }
    }

    private void title(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(BELOW_TITLE);
        outline(paragraph, 0);
        Type.TITLE.write(paragraph.createRun(), words);
    }

    private void heading(String words) {
        XWPFParagraph paragraph = spaced();
        indent(paragraph);
        paragraph.setKeepNext(true);
        outline(paragraph, 1);
        Type.HEADING.write(paragraph.createRun(), words);
    }

    /// What stands above a table.
    void caption(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(ABOVE_CAPTION);
        paragraph.setSpacingAfter(ABOVE_CAPTION / 2);
        paragraph.setKeepNext(true);
        outline(paragraph, 1);
        Type.CAPTION.write(paragraph.createRun(), words);
    }

    /// What is said beside a table.
    void note(String words) {
        Type.NOTE.write(document.createParagraph().createRun(), words);
    }

    /// @param width in twips, the most it may take
    void picture(Chart chart, AmountFormat format, int width) {
        byte[] png = PngChart.bytes(chart, format, new PngChart.Size(CHART_WIDTH, CHART_HEIGHT, 2));
        try (var stream = new ByteArrayInputStream(png)) {
            var size = ImageIO.read(new ByteArrayInputStream(png));
            double points = width / Sheet.TWIPS_PER_POINT;
            document.createParagraph().createRun().addPicture(stream, PictureType.PNG, chart.label() + ".png",
                    Units.toEMU(points), Units.toEMU(points * size.getHeight() / size.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A paragraph with the lines of official letters.
    XWPFParagraph spaced() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    static void indent(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(Type.BODY.twips(INDENT).intValue());
        paragraph.getCTPPr().getInd().setFirstLineChars(BigInteger.valueOf(INDENT_IN_HUNDREDTHS));
    }

    /// Lets the office program list it among the headings.
    private static void outline(XWPFParagraph paragraph, int level) {
        (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr())
                .addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
