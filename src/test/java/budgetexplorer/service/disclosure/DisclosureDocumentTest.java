package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Severity;
import budgetexplorer.check.table.random.RandomBudgets;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.write.tables.Comparison;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The text as a .docx, its 12 tables attached, read back by the importer.
class DisclosureDocumentTest {
    @TempDir
    private Path folder;

    private Path export(Library library, String reference) throws Exception {
        var browse = new BrowseLibrary(library);
        Path file = folder.resolve("out.docx");
        Files.deleteIfExists(file);
        assertThat(new ExportBudget(browse).export(browse.find(reference), ExportOptions.STANDARD, file))
                .containsExactly(file);
        return file;
    }

    private static Budget read(Path file) throws Exception {
        ReadResult read = new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return read.budgets().getFirst();
    }

    private static String generated(Library library, String reference) throws Exception {
        var browse = new BrowseLibrary(library);
        List<String> lines = new GenerateDisclosure(browse).of(browse.find(reference)).text().lines();
        return new NarrativeReader().read(lines).orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({"405:2026, 405-2026", "510:2025, 510-2025"})
    void aSampleComesBackWithItsTablesAndItsText(String reference, String name) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            Budget back = read(export(library, reference));

            assertThat(Comparison.difference(Documents.read(Documents.sample(name)), back)).isEmpty();
            assertThat(back.narrative()).hasValue(generated(library, reference));
        }
    }

    @Test
    void randomDepartmentsComeBackWithTheirTablesAndTheirTexts() throws Exception {
        for (long seed = 1; seed <= 8; seed++) {
            Budget budget = RandomBudgets.of(seed, 2026);
            try (Library library = Libraries.of(folder.resolve(seed + ".budget"), budget)) {
                Budget back = read(export(library, "701:2026"));

                assertThat(back.narrative()).as("%d", seed).hasValue(generated(library, "701:2026"));
                for (BudgetTable table : budget.tables()) {
                    assertThat(amounts(back.table(table.kind()).orElseThrow())).as("%d %s", seed, table.kind())
                            .isEqualTo(amounts(table));
                }
            }
        }
    }

    /// Codes and names apart, which the reader may complete.
    private static List<List<Object>> amounts(BudgetTable table) {
        return table.rows().stream().map(row -> table.columns().stream().filter(column -> column.field().isAmount())
                .map(column -> column.field()).sorted().<Object>map(field -> table.amount(row, field)).toList())
                .toList();
    }

    @Test
    void theTextStandsUprightAndTheTablesLieAcrossWithRepeatedHeads() throws Exception {
        try (Library library = SampleLibrary.in(folder);
                var document = new XWPFDocument(Files.newInputStream(export(library, "405:2026")))) {
            assertThat(document.getTables()).hasSize(13);
            assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            List<XWPFTableRow> income = document.getTables().get(2).getRows();
            assertThat(income.get(0).getTableCells()).hasSizeLessThan(income.get(4).getTableCells().size());
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText()).contains("一、主要职责", "十二、项目预算绩效目标情况说明");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString()).isEqualTo("16838");
            assertThat(document.getDocument().xmlText()).contains("w:w=\"11906\"");
        }
    }

    /// Nobody's name, no path, no time.
    @Test
    void theFileTellsNothingOfWhoMadeItWhenAndWhere() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            Path file = export(library, "405:2026");
            byte[] first = Files.readAllBytes(file);
            var all = new ByteArrayOutputStream();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    zip.getInputStream(entry).transferTo(all);
                }
            }
            String words = all.toString(StandardCharsets.UTF_8);

            assertThat(words).doesNotContain(System.getProperty("user.name") + "<", System.getProperty("user.dir"),
                    folder.toString(), "dcterms:modified");
            assertThat(Files.readAllBytes(export(library, "405:2026"))).isEqualTo(first);
        }
    }

    @Test
    void aBudgetWithoutATableStillHasItsText() throws Exception {
        Budget whole = Documents.read(Documents.sample("405-2026"));
        var some = new Budget(whole.department(), whole.year(), whole.stage(), whole.file(),
                whole.tables().stream().filter(table -> table.kind() != TableKind.INCOME).toList());
        try (Library library = Libraries.of(folder.resolve("some.budget"), some)) {
            BudgetSummary budget = new BrowseLibrary(library).find("405:2026");

            assertThat(new GenerateDisclosure(new BrowseLibrary(library)).of(budget).text().lines())
                    .contains("××（请补充部门收入总体情况表）。");
            assertThat(read(export(library, "405:2026")).tables()).hasSize(11);
        }
    }

    @Test
    void aPasswordLocksTheFile() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            Path file = folder.resolve("locked.docx");
            new ExportBudget(browse).export(browse.find("405:2026"),
                    new ExportOptions(Optional.empty(), Optional.of("青山绿水"), false), file);
            var reader = new BudgetReader();

            assertThatThrownBy(() -> reader.read(file, ReadOptions.NONE, Cancellation.NONE))
                    .isInstanceOf(ProblemException.class);
            assertThat(reader.read(file, new ReadOptions(Optional.of("青山绿水"), List.of()), Cancellation.NONE)
                    .budgets().getFirst().tables()).hasSize(12);
        }
    }
}
