package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.samples.Documents;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are broken, hostile or something else: each ends in one problem that names the file.
class BadFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertThat(problemOf(folder.resolve("b.xlsx"))).isEqualTo("problem.file.missing");
        assertThat(problemOf(folder)).isEqualTo("problem.file.folder");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(problemOf(Files.createFile(folder.resolve("b.xlsx")))).isEqualTo("problem.file.empty");
    }

    @Test
    void aPictureWithTheNameOfAWorkbook() throws IOException {
        Path file = folder.resolve("b.xlsx");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThat(problemOf(file)).isEqualTo("problem.format.other");
    }

    @Test
    void aTextWithTheNameOfAWorkbook() throws IOException {
        assertThat(problemOf(Files.writeString(folder.resolve("b.xlsx"), "部门预算"))).isEqualTo("problem.format.unknown");
    }

    @Test
    void aWorkbookOfTheOldFormat() throws IOException {
        Path file = folder.resolve("b.xls");
        try (var workbook = new HSSFWorkbook(); var target = Files.newOutputStream(file)) {
            workbook.createSheet("表1");
            workbook.write(target);
        }

        assertThat(problemOf(file)).isEqualTo("problem.notBudget");
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1200})
    void aWorkbookOfTheOldFormatThatWasNotDownloadedWhole(int bytes) throws IOException {
        Path file = folder.resolve("b.xls");
        try (var workbook = new HSSFWorkbook(); var target = Files.newOutputStream(file)) {
            workbook.createSheet("表1");
            workbook.write(target);
        }
        byte[] whole = Files.readAllBytes(file);

        assertThat(problemOf(Files.write(file, Arrays.copyOf(whole, bytes)))).isEqualTo("problem.office.damaged");
    }

    @Test
    void aTextDocumentWithTheNameOfAWorkbook() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (var document = new XWPFDocument(); var target = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("部门预算");
            document.write(target);
        }

        assertThat(problemOf(file)).isEqualTo("problem.notBudget");
    }

    @Test
    void anArchiveWithTheNameOfAWorkbook() throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("not a workbook".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(problemOf(file)).isEqualTo("problem.office.damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 100, 1000, 10_000, 25_000, 29_000})
    void aWorkbookThatWasNotDownloadedWhole(int bytes) throws IOException {
        byte[] whole = Files.readAllBytes(Documents.sample("405-2026"));

        assertThat(problemOf(Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(whole, bytes))))
                .isIn("problem.office.damaged", "problem.format.unknown");
    }

    @Test
    void aWorkbookWithBytesThatWereOverwritten() throws IOException {
        byte[] bytes = Files.readAllBytes(Documents.sample("405-2026"));
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2000, (byte) 7);

        assertThat(problemOf(Files.write(folder.resolve("b.xlsx"), bytes))).isEqualTo("problem.office.damaged");
    }

    @Test
    void aWorkbookThatIsNoBudget() {
        Path file = new MadeUpWorkbook().sheet("Sheet1", row("客户", "电话"), row("张三", 123)).write(folder, "b.xlsx");

        assertThat(problemOf(file)).isEqualTo("problem.notBudget");
    }

    @Test
    void aWorkbookWithoutCells() {
        assertThat(problemOf(new MadeUpWorkbook().sheet("Sheet1").write(folder, "b.xlsx")))
                .isEqualTo("problem.notBudget");
    }

    @Test
    void aTitleWithoutATableIsNoTable() {
        Path file = new MadeUpWorkbook().sheet("目录", row("2026年部门支出总体情况表"), row("2026年部门收入总体情况表"))
                .write(folder, "b.xlsx");

        assertThat(problemOf(file)).isEqualTo("problem.notBudget");
    }

    @ParameterizedTest
    @CsvSource({", problem.password.missing", "wrong, problem.password.wrong", "right,"})
    void aWorkbookWithAPassword(String password, String problem) throws Exception {
        Path file = budget().writeEncrypted(folder, "b.xlsx", "right");

        Throwable thrown = catchThrowable(() -> new BudgetReader().read(file,
                new ReadOptions(Optional.ofNullable(password), List.of()), Cancellation.NONE));

        assertThat(keyOf(thrown)).isEqualTo(problem);
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPasswordThatWouldBeHashedForMinutesIsNotTried() throws Exception {
        Path file = MadeUpWorkbook.withRounds(2_000_000_000, budget().writeEncrypted(folder, "b.xlsx", "right"));

        assertThat(problemOf(file)).isEqualTo("problem.office.damaged");
    }

    @Test
    void aPasswordThatIsNotNeededDoesNoHarm() throws ProblemException {
        Path file = budget().write(folder, "b.xlsx");

        var result = new BudgetReader().read(file, new ReadOptions(Optional.of("secret"), List.of()),
                Cancellation.NONE);

        assertThat(result.budgets().getFirst().tables()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aWorkbookWithAPartThatNoProgramWrites(String what, String part, UnaryOperator<String> change) {
        Path file = budget().writeWith(folder, "b.xlsx", change, part);

        assertThat(problemOf(file)).as(what).isEqualTo("problem.office.damaged");
    }

    static Stream<Arguments> aWorkbookWithAPartThatNoProgramWrites() {
        return Stream.of(change("a text that is not there", SHEET, "(<c r=\"A1\"[^>]*><v>)\\d+", "$199999"),
                change("a text before the first", SHEET, "(<c r=\"A1\"[^>]*><v>)\\d+", "$1-1"),
                change("a cell without a column", SHEET, "<c r=\"A1\"", "<c r=\"??\""),
                change("a row without a number", SHEET, "<row r=\"1\"", "<row r=\"one\""),
                change("a row twice", SHEET, "<row r=\"5\"", "<row r=\"4\""),
                change("rows in disorder", SHEET, "<row r=\"5\"", "<row r=\"2\""),
                change("a merge of nothing", SHEET, "<mergeCell ref=\"[^\"]*\"", "<mergeCell"),
                change("a merge of nowhere", SHEET, "<mergeCell ref=\"[^\"]*\"", "<mergeCell ref=\"1:?\""),
                change("a number that is none", SHEET, "<v>10.5</v>", "<v>ten</v>"),
                change("a number of a billion digits", SHEET, "<v>10.5</v>", "<v>1E999999999</v>"),
                change("a number of the most digits", SHEET, "<v>10.5</v>", "<v>1E2147483647</v>"),
                change("a number of a billion decimals", SHEET, "<v>10.5</v>", "<v>1E-999999999</v>"),
                change("a style that is none", SHEET, " s=\"1\"", " s=\"x\""),
                change("a style before the first", SHEET, " s=\"1\"", " s=\"-1\""),
                change("an element that does not end", SHEET, "</sheetData>", ""),
                change("texts that are not XML", STRINGS, "<sst", "<<sst"),
                change("a style without a format", STYLES, "<xf numFmtId=\"4\"", "<xf numFmtId=\"four\""));
    }

    private static Arguments change(String what, String part, String pattern, String replacement) {
        return arguments(what, part, (UnaryOperator<String>) text -> {
            String changed = text.replaceFirst(pattern, replacement);
            assertThat(changed).isNotEqualTo(text);
            return changed;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {STRINGS, SHEET, STYLES, "xl/workbook.xml"})
    void anExternalEntityIsNotRead(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "部门支出总体情况表");
        String doctype = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"%s\">]>".formatted(secret.toUri());
        Path file = budget().writeWith(folder, "b.xlsx", text -> withEntity(text, doctype, "secret"), part);

        assertThat(problemOf(file)).isEqualTo("problem.office.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {STRINGS, SHEET})
    void entitiesThatMultiplyAreNotExpanded(String part) {
        var doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"0123456789\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        Path file = budget().writeWith(folder, "b.xlsx", text -> withEntity(text, doctype + "]>", "e11"), part);

        assertThat(problemOf(file)).isEqualTo("problem.office.damaged");
    }

    /// Puts a declaration before the root and a use of it into the first text or value.
    private static String withEntity(String xml, String doctype, String entity) {
        String declared = xml.startsWith("<?xml")
                ? xml.replaceFirst("\\?>", "?>" + doctype.replace("\\", "\\\\"))
                : doctype + xml;
        return declared.replaceFirst("(<t[^>]*>|<v>|formatCode=\"|<fonts[^>]*>|<sheets>)", "$1&" + entity + ";");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        String blanks = " ".repeat(20_000_000);
        Path file = budget().writeWith(folder, "b.xlsx",
                text -> text.replaceFirst("<sheetData>", "<sheetData>" + blanks),
                SHEET);

        assertThat(file.toFile().length()).isLessThan(100_000);
        assertThat(problemOf(file)).isEqualTo("problem.office.damaged");
    }

    @Test
    void readingStopsWhenItIsCancelled() {
        Path file = budget().write(folder, "b.xlsx");

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new BudgetReader().read(file, ReadOptions.NONE, () -> true));
    }

    private static MadeUpWorkbook budget() {
        return new MadeUpWorkbook().sheet("Sheet1", row("2026年部门支出总体情况表"), row("部门名称：701某市园林局", "单位：万元"),
                row("科目编码", "单位名称", "合计"), row("合计", null, 10.5), row("2120101", "行政运行", 10.5)).merge("A1:C1");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    /// The one problem in which reading a file ends.
    private static String problemOf(Path file) {
        Throwable thrown = catchThrowable(
                () -> new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE));
        assertThat(thrown).isInstanceOf(ProblemException.class);
        Problem problem = ((ProblemException) thrown).problem();
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.at().file()).isEqualTo(file.getFileName().toString());
        return problem.key();
    }

    private static String keyOf(Throwable thrown) {
        return thrown instanceof ProblemException e ? e.problem().key() : null;
    }
}
