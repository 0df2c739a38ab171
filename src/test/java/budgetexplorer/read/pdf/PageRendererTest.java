package budgetexplorer.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.original.PageSize;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages become pictures as they are shown.
class PageRendererTest {
    private static final String FILE = "a.pdf";
    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;

    private final PageRenderer renderer = new PageRenderer();

    private PagePicture paint(byte[] content, double scale) throws ProblemException {
        return renderer.paint(FILE, content, 1, scale, Cancellation.NONE);
    }

    private static int at(PagePicture picture, int x, int y) {
        return picture.pixels()[y * picture.across() + x];
    }

    @Test
    void aPageIsPaintedInItsSize() throws Exception {
        PagePicture picture = paint(DrawnPage.plain(), 2);

        assertThat(picture.across()).isEqualTo(600);
        assertThat(picture.down()).isEqualTo(400);
        assertThat(at(picture, 80, 300)).isEqualTo(RED);
        assertThat(at(picture, 80, 100)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @CsvSource({"0,40,150", "90,50,40", "180,260,50", "270,150,260", "360,40,150"})
    void aTurnedPageIsTurned(int degrees, int x, int y) throws Exception {
        byte[] content = DrawnPage.with((_, page) -> page.setRotation(degrees));

        PagePicture picture = paint(content, 1);

        boolean isUpright = degrees % 180 == 0;
        assertThat(PageRenderer.sizes(FILE, content))
                .containsExactly(isUpright ? new PageSize(300, 200) : new PageSize(200, 300));
        assertThat(picture.across()).isEqualTo(isUpright ? 300 : 200);
        assertThat(at(picture, x, y)).isEqualTo(RED);
        assertThat(Arrays.stream(picture.pixels()).filter(pixel -> pixel == RED).count()).isBetween(360L, 400L);
    }

    @Test
    void aCroppedPageIsCropped() throws Exception {
        byte[] content = DrawnPage.with((_, page) -> page.setCropBox(new PDRectangle(20, 30, 100, 60)));

        PagePicture picture = paint(content, 1);

        assertThat(PageRenderer.sizes(FILE, content)).containsExactly(new PageSize(100, 60));
        assertThat(picture.across()).isEqualTo(100);
        assertThat(picture.down()).isEqualTo(60);
        assertThat(at(picture, 20, 40)).isEqualTo(RED);
        assertThat(at(picture, 5, 5)).isEqualTo(WHITE);
    }

    @Test
    void aPictureHasABound() throws Exception {
        assertThat(paint(DrawnPage.plain(), 1000).pixels()).hasSizeBetween(15_000_000, 16_000_000);
        byte[] strip = DrawnPage.with((_, page) -> page.setMediaBox(new PDRectangle(14_000, 2)));
        assertThat(paint(strip, 10).across()).isLessThanOrEqualTo(8_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 100, 400})
    void aDamagedDocumentIsAProblem(int length) throws Exception {
        byte[] content = Arrays.copyOf(DrawnPage.plain(), length);

        assertThat(problem(content)).isEqualTo("problem.original.damaged");
        assertThat(PageRenderer.isOpen(FILE, content)).isFalse();
    }

    private String problem(byte[] content) {
        return catchThrowableOfType(ProblemException.class, () -> {
            PageRenderer.sizes(FILE, content);
            paint(content, 1);
        }).problem().key();
    }

    @Test
    void oneWithAPasswordIsAProblem() throws Exception {
        assertThat(problem(DrawnPage.locked())).isEqualTo("problem.original.password");
        assertThat(PageRenderer.isOpen(FILE, DrawnPage.locked())).isFalse();
        assertThat(PageRenderer.isOpen(FILE, DrawnPage.plain())).isTrue();
    }

    @Test
    void itStopsWhenNobodyWantsItAndWhenItTakesTooLong() throws Exception {
        byte[] content = DrawnPage.plain();

        assertThatThrownBy(() -> renderer.paint(FILE, content, 1, 1, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> new PageRenderer(Duration.ofNanos(-1)).paint(FILE, content, 1, 1, Cancellation.NONE)).problem()
                .key()).isEqualTo("problem.original.slow");
    }

    @Test
    void aFontThatIsNotThereIsTheBundledOneAndNoOtherIsLookedFor() throws Exception {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean wasThere = Files.exists(cache);
        byte[] content = DrawnPage.with((document, page) -> {
            try (var words = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                var font = new PDType1Font(FontName.HELVETICA);
                font.getCOSObject().setName(COSName.BASE_FONT, "SimSun");
                words.setNonStrokingColor(Color.BLACK);
                words.beginText();
                words.setFont(font, 40);
                words.newLineAtOffset(100, 100);
                words.showText("1234");
                words.endText();
            }
        });

        PagePicture picture = paint(content, 1);

        assertThat(dark(picture)).isGreaterThan(300);
        assertThat(Files.exists(cache)).isEqualTo(wasThere);
    }

    private static long dark(PagePicture picture) throws IOException {
        return Arrays.stream(picture.pixels()).filter(pixel -> (pixel & 0xFF) < 100 && (pixel >> 16 & 0xFF) < 100)
                .count();
    }
}
