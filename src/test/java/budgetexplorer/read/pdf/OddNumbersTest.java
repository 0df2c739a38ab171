package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.ProblemException;
import budgetexplorer.drawn.DrawnTable;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.read.recognise.ReadResult;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An amount that a page does not state clearly is read as words and reported, never as another amount.
class OddNumbersTest {
    private static final List<String> HEADER = List.of("科目编码", "科目名称", "合计", "基本支出");
    private static final String LONG = "912,345,678.50";
    private static final double LETTERS = 9;
    private static final double ASCENT = 0.88;

    @TempDir
    Path folder;

    /// @param amount the last of the table
    /// @param over   what is drawn besides
    private Path write(String amount, MadeUpPdf.Drawing over) throws IOException {
        return MadeUpPdf.write(folder, flow -> {
            MadeUpPdf.above(flow);
            flow.table(DrawnTable.of(1, List.of(HEADER, List.of("合计", "", "1,234.50", "1,234.50"),
                    List.of("2120101", "行政运行", "", amount))), TableStyle.PLAIN);
            over.draw(flow);
        });
    }

    private static String lastRow(ReadResult result) throws ProblemException {
        return MadeUpPdf.rows(MadeUpPdf.table(result)).getLast();
    }

    private static void assertIsNoAmount(Path file) throws ProblemException {
        assertThat(MadeUpPdf.keys(MadeUpPdf.read(file))).contains("problem.cell.amount");
    }

    @Test
    void anAmountThatIsClearIsOne() throws Exception {
        ReadResult result = MadeUpPdf.read(write("1,284.50", _ -> {}));

        assertThat(MadeUpPdf.keys(result)).doesNotContain("problem.cell.amount");
        assertThat(lastRow(result)).isEqualTo("2120101 | 行政运行 | 1284.50");
    }

    @Test
    void twoAmountsInACellAreNotOneTogether() throws Exception {
        assertIsNoAmount(write("120\n350", _ -> {}));
    }

    @Test
    void aDigitThatCannotBeReadIsNotLeftOut() throws Exception {
        PagePlace place = placeOfAmount("1,284.50");

        assertIsNoAmount(write("", flow -> {
            PDFont font = flow.pdf().font();
            var stream = flow.page().stream();
            stream.beginText();
            stream.newLineAtOffset((float) place.x(), (float) (MadeUpPdf.HEIGHT - baseline(place)));
            stream.setFont(font, (float) LETTERS);
            stream.showText("1,2");
            stream.setFont(nameless(), (float) LETTERS);
            stream.showText("8");
            stream.setFont(font, (float) LETTERS);
            stream.showText("4.50");
            stream.endText();
        }));
    }

    /// A font that draws an 8 and does not say that it is one.
    private static PDFont nameless() {
        var font = new PDType1Font(FontName.HELVETICA);
        var names = new COSArray();
        names.add(COSInteger.get('8'));
        names.add(COSName.getPDFName("g56"));
        var encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);
        return font;
    }

    @Test
    void anAmountDrawnOverAnotherIsNone() throws Exception {
        PagePlace place = placeOfAmount("1,284.50");

        assertIsNoAmount(
                write("1,284.50", flow -> flow.page().words(place.x() + 1, baseline(place), LETTERS, "9,371.60")));
    }

    @Test
    void anAmountWiderThanItsColumnIsOne() throws Exception {
        PagePlace place = placeOfAmount("1.00");
        double right = place.x() + place.width();

        ReadResult result = MadeUpPdf.read(write("", flow -> flow.page()
                .words(right - flow.pdf().width(LONG, LETTERS), baseline(place), LETTERS, LONG)));

        assertThat(lastRow(result)).isEqualTo("2120101 | 行政运行 | 912345678.50");
    }

    @Test
    void wordsThatWereRecognisedInAScanAreReported() throws Exception {
        Flow.Paper scanned = (pdf, _) -> {
            var page = pdf.page(MadeUpPdf.WIDTH, MadeUpPdf.HEIGHT);
            var image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            page.stream().drawImage(LosslessFactory.createFromImage(pdf.document(), image), 0, 0,
                    (float) MadeUpPdf.WIDTH, (float) MadeUpPdf.HEIGHT);
            page.stream().setRenderingMode(RenderingMode.NEITHER);
            return page;
        };
        Path file = MadeUpPdf.write(folder, scanned, flow -> MadeUpPdf.budget(flow, MadeUpPdf.FEW, TableStyle.PLAIN));

        MadeUpPdf.assertRead(file, MadeUpPdf.FEW);
        assertThat(MadeUpPdf.keys(MadeUpPdf.read(file))).contains("problem.pdf.page.recognised");
    }

    private PagePlace placeOfAmount(String amount) throws Exception {
        return MadeUpPdf.read(write(amount, _ -> {})).places().getLast().place();
    }

    private static double baseline(PagePlace place) {
        return place.y() + ASCENT * LETTERS;
    }
}
