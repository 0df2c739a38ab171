package budgetexplorer.read.pdf;

import static budgetexplorer.read.pdf.MadeUpPdf.FEW;
import static budgetexplorer.read.pdf.MadeUpPdf.HEIGHT;
import static budgetexplorer.read.pdf.MadeUpPdf.WIDTH;
import static budgetexplorer.read.pdf.MadeUpPdf.assertRead;
import static budgetexplorer.read.pdf.MadeUpPdf.budget;
import static budgetexplorer.read.pdf.MadeUpPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.drawn.DrawnCell.Align;
import budgetexplorer.drawn.DrawnPdf;
import budgetexplorer.drawn.Flow;
import budgetexplorer.drawn.TableStyle;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadLimits;
import budgetexplorer.read.grid.ReadOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs without words, with a password, broken or hostile: each ends in one problem that names the file, or is read as
/// far as it can be.
class UnreadablePdfsTest {
    @TempDir
    Path folder;

    @Test
    void lettersWithoutMeaning() throws IOException {
        assertThat(key(withFonts(font -> font.removeItem(COSName.TO_UNICODE)))).isEqualTo("problem.pdf.encoding");
    }

    private static List<COSObject> fonts(PDDocument document) {
        return document.getDocument().getObjectsByType(COSName.FONT);
    }

    @Test
    void aScannedPage() throws IOException {
        assertThat(key(MadeUpPdf.write(folder, UnreadablePdfsTest::picture))).isEqualTo("problem.pdf.scanned");
    }

    @Test
    void aScannedPageAmongOthers() throws Exception {
        Path file = MadeUpPdf.write(folder, flow -> {
            flow.words("某市园林局2026年部门预算", 20, Align.CENTRE);
            flow.nextPage();
            picture(flow);
            flow.nextPage();
            budget(flow, FEW, TableStyle.PLAIN);
        });

        assertRead(file, FEW);
        assertThat(read(file).problems()).filteredOn(problem -> problem.key().equals("problem.pdf.page.scanned"))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.toString()).contains("2");
                });
    }

    private static void picture(Flow flow) throws IOException {
        var image = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().drawLine(0, 0, 200, 280);
        flow.page().stream().drawImage(LosslessFactory.createFromImage(flow.pdf().document(), image), 0, 0,
                (float) WIDTH, (float) HEIGHT);
    }

    @Test
    void aPassword() throws Exception {
        Path file = encrypted("secret");

        assertThat(key(file)).isEqualTo("problem.password.missing");
        assertThat(key(file, "guess")).isEqualTo("problem.password.wrong");
        assertThat(key(file, "secret")).isEqualTo("none");
        assertThat(key(file, "owner")).isEqualTo("none");
    }

    @Test
    void aPasswordOfTheOwnerOnly() throws Exception {
        assertRead(encrypted(""), FEW);
    }

    private Path encrypted(String user) throws IOException {
        try (var pdf = new DrawnPdf()) {
            budget(new Flow(pdf, MadeUpPdf.PLAIN), FEW, TableStyle.PLAIN);
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", user, permission);
            policy.setEncryptionKeyLength(128);
            pdf.document().protect(policy);
            return pdf.write(folder.resolve("b.pdf"));
        }
    }

    @Test
    void noPages() throws IOException {
        Path file = folder.resolve("b.pdf");
        try (var document = new PDDocument()) {
            document.save(file.toFile());
        }

        assertThat(key(file)).startsWith("problem.").isNotIn("problem.internal", "none");
    }

    @Test
    @Timeout(60)
    void morePagesThanAnyBudget() throws IOException {
        Path file = folder.resolve("b.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            for (int i = 0; i < 20_000; i++) {
                document.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
            }
            document.save(file.toFile());
        }

        assertThat(key(file)).isEqualTo("problem.limit.pages");
    }

    @Test
    @Timeout(60)
    void oneObjectAsEveryPage() throws Exception {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            COSDictionary root = flow.pdf().document().getPages().getCOSObject();
            COSArray kids = root.getCOSArray(COSName.KIDS);
            COSBase kid = kids.get(0);
            for (int i = 1; i < 1_000_000; i++) {
                kids.add(kid);
            }
            root.setInt(COSName.COUNT, kids.size());
        });

        assertThat(key(file)).isEqualTo("problem.limit.pages");
    }

    @Test
    @Timeout(60)
    void aTreeOfPagesWithALoop() throws IOException {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            COSDictionary root = flow.pdf().document().getPages().getCOSObject();
            root.getCOSArray(COSName.KIDS).add(root);
            root.setInt(COSName.COUNT, 100);
        });

        assertThat(key(file)).isNotEqualTo("problem.internal");
    }

    @Test
    @Timeout(60)
    void aPageThatIsItsOwnParent() throws IOException {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            COSDictionary page = flow.page().page().getCOSObject();
            page.removeItem(COSName.MEDIA_BOX); // it is inherited
            page.setItem(COSName.PARENT, page);
        });

        assertThat(key(file)).isNotEqualTo("problem.internal");
    }

    @Test
    @Timeout(60)
    void aFormThatDrawsItself() throws Exception {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            var form = new PDFormXObject(flow.pdf().document());
            form.setBBox(new PDRectangle((float) WIDTH, (float) HEIGHT));
            form.setResources(new PDResources());
            COSName self = form.getResources().add(form);
            try (var stream = form.getStream().createOutputStream()) {
                stream.write("/%s Do /%1$s Do".formatted(self.getName()).getBytes(StandardCharsets.US_ASCII));
            }
            flow.page().stream().drawForm(form);
        });

        assertThat(hasty(file)).isIn("none", "problem.limit.page");
    }

    /// Each draws the next ten times: ten to the power of twelve.
    @Test
    @Timeout(60)
    void formsThatDrawMoreAndMoreForms() throws Exception {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            PDFormXObject inner = form(flow.pdf().document(), "0 0 m 1 1 l S", null);
            for (int level = 0; level < 12; level++) {
                inner = form(flow.pdf().document(), "", inner);
            }
            flow.page().stream().drawForm(inner);
        });

        assertThat(hasty(file)).isIn("none", "problem.limit.page");
    }

    private static PDFormXObject form(PDDocument document, String content,
            @Nullable PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) WIDTH, (float) HEIGHT));
        form.setResources(new PDResources());
        String drawn = inner == null
                ? content
                : "/%s Do ".formatted(form.getResources().add(inner).getName())
                        .repeat(10);
        try (var stream = form.getStream().createOutputStream()) {
            stream.write(drawn.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /// Content that is four gigabytes long: blanks, lines or letters.
    @ParameterizedTest
    @ValueSource(strings = {"                ", "0 0 m 9 9 l S  \n", "(a) Tj        \n",
            "q               ", "[               ", "(((((((((((((((("})
    @Timeout(90)
    void contentThatGrowsToGigabytes(String content) throws IOException {
        Path file = MadeUpPdf.write(folder, flow -> {
            budget(flow, FEW, TableStyle.PLAIN);
            COSStream stream = flow.pdf().document().getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                Inflating.write(content, 4096, raw);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            flow.nextPage();
            flow.page().page().getCOSObject().setItem(COSName.CONTENTS, stream);
        });
        assertThat(Files.size(file)).isLessThan(60_000_000);

        assertThat(hasty(file)).isIn("problem.limit.page", "problem.limit.time", "none");
    }

    /// A range of thousands of millions of characters.
    @Test
    @Timeout(60)
    void charactersWithoutEnd() throws IOException {
        Path file = withFonts(font -> {
            var stream = (COSStream) Objects.requireNonNull(font.getDictionaryObject(COSName.TO_UNICODE));
            try (var content = stream.createOutputStream()) {
                content.write("begincmap 1 beginbfrange <0010> <99999999> <4E00> endbfrange endcmap"
                        .getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(hasty(file)).isIn("problem.pdf.encoding", "problem.pdf.damaged", "problem.limit.page");
    }

    /// A range of thousands of millions of widths.
    @Test
    @Timeout(60)
    void widthsWithoutEnd() throws IOException {
        Path file = withFonts(font -> {
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            var widths = new COSArray();
            widths.add(COSInteger.get(0));
            widths.add(COSInteger.get(Integer.MAX_VALUE));
            widths.add(COSInteger.get(500));
            ((COSDictionary) Objects.requireNonNull(descendants.getObject(0))).setItem(COSName.W, widths);
        });

        assertThat(hasty(file)).isIn("none", "problem.notBudget", "problem.pdf.damaged", "problem.limit.page");
    }

    /// Changes a font.
    @FunctionalInterface
    private interface Change {
        void change(COSDictionary font) throws IOException;
    }

    private Path withFonts(Change change) throws IOException {
        Path file = MadeUpPdf.write(folder, flow -> budget(flow, FEW, TableStyle.PLAIN));
        Path changed = folder.resolve("c.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (COSObject object : fonts(document)) {
                var font = (COSDictionary) Objects.requireNonNull(object.getObject());
                if (font.containsKey(COSName.TO_UNICODE)) {
                    change.change(font);
                }
            }
            document.save(changed.toFile());
        }
        return changed;
    }

    /// The same, if it may not take long.
    private static String hasty(Path file) {
        var limits = new ReadLimits(5_000, 200_000, 1_000, 2_000_000, Duration.ofSeconds(5));
        try {
            new BudgetReader(limits).read(file, ReadOptions.NONE, Cancellation.NONE);
            return "none";
        } catch (ProblemException e) {
            return e.problem().key();
        }
    }

    private static String key(Path file) {
        return Optional.ofNullable(MadeUpPdf.problem(file, ReadOptions.NONE)).map(Problem::key).orElse("none");
    }

    private static String key(Path file, String password) {
        return Optional.ofNullable(MadeUpPdf.problem(file, new ReadOptions(Optional.of(password), List.of())))
                .map(Problem::key).orElse("none");
    }
}
