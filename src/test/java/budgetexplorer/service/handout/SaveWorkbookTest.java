package budgetexplorer.service.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetexplorer.base.Language;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The samples side by side, saved as a workbook.
class SaveWorkbookTest {
    private static final SaveHandout SAVE = new SaveHandout(Language.ZH);
    private static final int FIRST_ROW = 5;
    /// What the text of a PDF may have elsewhere.
    private static final String BESIDE_WORDS = "[\\s“”]";

    @TempDir
    Path folder;

    @Test
    void everyNumberOfTheTableIsInTheWorkbookExactly() throws Exception {
        Handout handout = comparison();
        Section.Table table = (Section.Table) handout.sections().getFirst();

        try (var workbook = new XSSFWorkbook(saved(handout).toFile())) {
            XSSFSheet sheet = workbook.getSheet(table.name());
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    assertThat(value(sheet, FIRST_ROW + row, column)).as("%d, %d", row, column)
                            .isEqualTo(value(table.rows().get(row).cells().get(column), handout));
                }
            }
        }
    }

    @Test
    void everySectionIsASheet() throws Exception {
        Handout handout = comparison();

        try (var workbook = new XSSFWorkbook(saved(handout).toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(handout.sections().size());
        }
    }

    @Test
    void aFileThatWasThereIsReplacedAndNothingElseIsLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("比较.XLSX"), "old");

        assertThat(SAVE.save(comparison(), PageSetup.STANDARD, file, Overwrite.ALL)).containsExactly(file);
        assertThat(Files.size(file)).isGreaterThan(5000);
        assertThat(folder.toFile().list((_, name) -> !name.startsWith("samples"))).containsExactly("比较.XLSX");
    }

    @Test
    void aTargetThatCannotBeReplacedIsAProblemForTheUserAndStaysAsItWas() throws Exception {
        Handout handout = comparison();
        Path occupied = Files.createDirectory(folder.resolve("比较.xlsx"));
        Files.writeString(occupied.resolve("kept"), "kept");

        assertThatThrownBy(() -> SAVE.save(handout, PageSetup.STANDARD, occupied))
                .isInstanceOf(ProblemException.class).hasMessage("problem.target.folder");
        assertThat(occupied.resolve("kept")).hasContent("kept");
        assertThat(folder.toFile().list((_, name) -> !name.startsWith("samples"))).containsExactly("比较.xlsx");
    }

    /// An office program opens the workbook and shows the same numbers.
    @Test
    void anOfficeProgramShowsTheSameNumbers() throws Exception {
        Path office = office();
        Path file = saved(comparison());

        run(office, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", file);

        List<String> lines = Files.readAllLines(folder.resolve("比较.csv"));
        assertThat(lines).contains("合计,\"9,050.15\",100.0%,\"30,688.08\",100.0%")
                .noneMatch(line -> line.contains("#") || line.contains("Err:"));
    }

    /// Charts are pictures on the pages that it prints, so the pages have the titles of the charts.
    @Test
    void anOfficeProgramDrawsTheCharts() throws Exception {
        Path office = office();
        Handout handout = comparison();
        Path file = saved(handout);

        run(office, "--convert-to", "pdf", file);

        try (var document = org.apache.pdfbox.Loader.loadPDF(folder.resolve("比较.pdf").toFile())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document).replaceAll(BESIDE_WORDS, "");
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(handout.sections().size());
            for (Section section : handout.sections()) {
                assertThat(text).contains(section.heading().replaceAll(BESIDE_WORDS, "").substring(0, 6));
            }
        }
    }

    private Handout comparison() throws Exception {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        try (Library library = SampleLibrary.in(samples)) {
            return new SampleHandouts(library).comparison();
        }
    }

    private Path saved(Handout handout) throws Exception {
        return SAVE.save(handout, PageSetup.STANDARD, folder.resolve("比较.xlsx")).getFirst();
    }

    private static Object value(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> throw new AssertionError(cell.getCellType());
        };
    }

    private static Object value(Cell cell, Handout handout) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Missing(var words) -> words;
            case Cell.Amount(var money, _, _) -> money.decimal(handout.unit()).doubleValue();
            case Cell.Ratio(var value, _) -> value;
        };
    }

    /// The program; the test is skipped where it is missing.
    private static Path office() {
        var found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice")).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "skipped: no office program (soffice) is installed");
        return found.orElseThrow();
    }

    private void run(Path office, String option, String format, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Arrays.asList(office.toString(),
                "-env:UserInstallation=" + folder.resolve("samples").resolve("office").toUri(), "--headless", option,
                format, "--outdir", folder.toString(), file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("samples").resolve("office.log").toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
