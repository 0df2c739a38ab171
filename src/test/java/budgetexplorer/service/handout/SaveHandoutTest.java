package budgetexplorer.service.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.MadeUpHandouts;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handouts saved to files.
class SaveHandoutTest {
    private static final PageSetup GREY = new PageSetup(Paper.A4, Orientation.LANDSCAPE, true, true);
    private static final SaveHandout SAVE = new SaveHandout(Language.ZH);
    private static final double EXACT = 0.1;

    @TempDir
    Path folder;

    @Test
    void theTextOfAPdfHasEveryCellOfEveryTable() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Handout handout = new MadeUpHandouts(seed).table(26, 12, 2);
            String text = text(saved(handout, PageSetup.STANDARD));

            assertThat(text).contains("单位：万元·2026-11-22");
            for (Section section : handout.sections()) {
                assertHasCells(text, (Section.Table) section, seed);
            }
        }
    }

    private static void assertHasCells(String text, Section.Table table, int seed) {
        var format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);
        for (Cell cell : table.rows().stream().flatMap(row -> row.cells().stream()).toList()) {
            String words = switch (cell) {
                case Cell.Words(String own) -> own;
                case Cell.Missing(String own) -> own;
                case Cell.Amount(var money, boolean signed, _) -> (signed && money.isPositive() ? "+" : "")
                        + format.cell(money);
                case Cell.Ratio(double value, boolean signed) -> (signed && value > 0 ? "+" : "")
                        + format.share(value);
            };
            assertThat(text).as("seed %d", seed).contains(words.replaceAll("\\s", ""));
        }
    }

    /// The bundled font gives some characters and the radicals that look the same one glyph.
    @Test
    void whatIsCopiedOutOfAPdfIsWhatWasWritten() throws Exception {
        Path file = saved(words("一般公共预算；人大；二、十；用口心手日月木水火 fi “引号” ①"), PageSetup.STANDARD);

        assertThat(text(file)).contains("一般公共预算；人大；二、十；用口心手日月木水火fi“引号”①");
    }

    @Test
    void characterWithoutAGlyphIsABox() throws Exception {
        Handout handout = words("表情\uD83D\uDE00与控制\u0007符");

        assertThat(text(saved(handout, PageSetup.STANDARD))).contains("表情□与控制符");
        assertThat(SAVE.save(handout, PageSetup.STANDARD, folder.resolve("x.svg"))).hasSize(1);
        assertThat(SAVE.save(handout, PageSetup.STANDARD, folder.resolve("x.png"))).hasSize(1);
    }

    @Test
    void thePagesOfAPdfAreAsLargeAsThePaperAndTheirFontsAreInIt() throws Exception {
        for (Paper paper : Paper.values()) {
            for (Orientation orientation : Orientation.values()) {
                var setup = new PageSetup(paper, orientation, true, false);
                try (PDDocument document = Loader
                        .loadPDF(saved(new MadeUpHandouts(1).table(9, 2, 2), setup).toFile())) {
                    PDPage page = document.getPage(0);
                    assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (setup.width() * 0.75), within(0.01f));
                    assertThat(page.getMediaBox().getHeight())
                            .isCloseTo((float) (setup.height() * 0.75), within(0.01f));
                    for (var name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aPdfSaysItsTitleAndLanguageAndNothingOfItsMaker() throws Exception {
        Handout handout = new MadeUpHandouts(1).table(3, 2, 2);
        Path file = saved(handout, PageSetup.STANDARD);
        byte[] first = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("部门预算比较");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(Files.readAllBytes(saved(handout, PageSetup.STANDARD))).isEqualTo(first);
    }

    @Test
    void withoutColoursThereAreNone() throws Exception {
        Handout handout = samples();
        Path pdf = saved(handout, GREY);
        List<Path> svgs = SAVE.save(handout, GREY, folder.resolve("grey.svg"));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertIsGrey(renderer.renderImage(page));
            }
        }
        for (Path svg : svgs) {
            Matcher colours = Pattern.compile("\"#(..)(..)(..)\"").matcher(Files.readString(svg));
            assertThat(colours.results()).isNotEmpty().allMatch(
                    colour -> colour.group(1).equals(colour.group(2)) && colour.group(2).equals(colour.group(3)));
        }
    }

    private static void assertIsGrey(BufferedImage image) {
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if ((rgb >> 16 & 0xFF) != (rgb & 0xFF) || (rgb >> 8 & 0xFF) != (rgb & 0xFF)) {
                throw new AssertionError("a colour: %08x".formatted(rgb));
            }
        }
    }

    @Test
    void twelveDepartmentsByTwentySixCategoriesAreTwoPagesInPicturesFineEnoughForPrint() throws Exception {
        Handout handout = new MadeUpHandouts(3).table(26, 12, 2);
        List<Path> files = SAVE.save(handout, PageSetup.STANDARD, folder.resolve("表.png"));

        assertThat(files).containsExactly(folder.resolve("表.png"), folder.resolve("表-2.png"));
        BufferedImage image = ImageIO.read(files.getFirst().toFile());
        assertThat(image.getWidth()).isEqualTo(3508);
        assertThat(image.getHeight()).isEqualTo(2480);
        assertThat(everythingIn(folder)).containsExactlyInAnyOrder("表.png", "表-2.png");
    }

    @Test
    void anSvgHasItsWordsAndItsFont() throws Exception {
        Path file = SAVE.save(words("一般公共预算 < & >"), PageSetup.STANDARD, folder.resolve("x.svg")).getFirst();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());

        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("297mm");
        assertThat(document.getDocumentElement().getTextContent()).contains("一般公共预算 < & >");
        Matcher font = Pattern.compile("base64,([^)]*)").matcher(Files.readString(file));
        assertThat(font.find()).isTrue();
        try (var parsed = new TTFParser()
                .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(font.group(1))))) {
            assertThat(parsed.getUnicodeCmapLookup().getGlyphId('般')).isPositive();
        }
    }

    @Test
    void thePictureForTheClipboardHasAllPages() throws Exception {
        Handout handout = new MadeUpHandouts(3).table(26, 12, 2);
        List<Page> pages = SAVE.pages(handout, PageSetup.STANDARD);
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(SAVE.picture(handout, PageSetup.STANDARD)));

        assertThat(image.getHeight() / (double) image.getWidth())
                .isCloseTo(pages.size() * PageSetup.STANDARD.height() / PageSetup.STANDARD.width(), within(EXACT));
    }

    @Test
    void whatCannotBeWrittenIsAProblemAndLeavesNothingBehind() throws Exception {
        Handout handout = words("字");
        Path taken = Files.createDirectories(folder.resolve("taken.pdf").resolve("full")).getParent();

        assertThatThrownBy(() -> SAVE.save(handout, PageSetup.STANDARD, taken)).isInstanceOf(ProblemException.class)
                .hasMessage("problem.target.folder");
        assertThatThrownBy(() -> SAVE.save(handout, PageSetup.STANDARD, folder.resolve("x.doc")))
                .isInstanceOf(ProblemException.class).hasMessage("problem.handout.format");
        assertThat(everythingIn(folder)).containsExactly("taken.pdf");
    }

    /// To be looked at.
    @Test
    void theSamplesSideBySideAreSavedInTheTarget() throws Exception {
        Handout handout = samples();
        for (Paper paper : Paper.values()) {
            for (Orientation orientation : Orientation.values()) {
                Path file = Path.of("target", "handouts", "samples-%s-%s.pdf".formatted(paper, orientation));
                SAVE.save(handout, new PageSetup(paper, orientation, true, false), file, Overwrite.ALL);
                assertThat(text(file)).contains("206科学技术支出8,215.5390.8%");
            }
        }
    }

    private Handout samples() throws Exception {
        try (Library library = SampleLibrary.in(Files.createDirectories(folder.resolve("library")))) {
            return new SampleHandouts(library).comparison();
        }
    }

    private static Handout words(String text) {
        Handout handout = new MadeUpHandouts(1).table(1, 1, 1);
        return new Handout(handout.title(), handout.unit(), handout.furniture(),
                List.of(new Section.Text("标题", List.of(text))));
    }

    private Path saved(Handout handout, PageSetup setup) throws Exception {
        return SAVE.save(handout, setup, folder.resolve("x.pdf"), Overwrite.ALL).getFirst();
    }

    private static String text(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static List<String> everythingIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
