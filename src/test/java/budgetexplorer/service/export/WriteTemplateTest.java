package budgetexplorer.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The blank workbook of a department: imported as it is, and after it was filled in.
class WriteTemplateTest {
    /// A sum of rounded terms misses by this much at most: some 0.01 万元.
    private static final long ROUNDING = 60_000;

    @TempDir
    Path folder;

    private Library library;
    private BrowseLibrary browse;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        browse = new BrowseLibrary(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"405:2026", "510:2025"})
    void blankItHasAllUnitsAndLinesAndNoAmount(String reference) throws Exception {
        ReadResult read = read(template(reference));

        assertThat(read.problems()).isEmpty();
        Budget blank = read.budgets().getFirst();
        Budget earlier = budget(reference);
        assertThat(blank.department()).isEqualTo(earlier.department());
        assertThat(blank.year()).isEqualTo(earlier.year() + 1);
        assertThat(blank.stage()).isEqualTo(Stage.DRAFT);
        assertThat(blank.tables()).extracting(BudgetTable::kind).containsExactly(TableKind.values());
        assertThat(blank.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()))
                .noneMatch(Cell.Amount.class::isInstance);
        for (TableKind kind : TableKind.values()) {
            if (kind != TableKind.GOVERNMENT_FUND && kind != TableKind.STATE_CAPITAL) {
                assertThat(names(table(blank, kind))).isEqualTo(names(table(earlier, kind)));
            }
        }
    }

    @Test
    void whereATableWasEmptyItHasTheUnits() throws Exception {
        Budget blank = read(template("405:2026")).budgets().getFirst();

        assertThat(table(blank, TableKind.GOVERNMENT_FUND).rows(RowKind.UNIT).map(Row::unit)).containsExactly("405001",
                "405002", "405003", "405004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405:2026", "510:2025"})
    void filledInItStatesWhatWasTypedAndWhatThatAddsUpTo(String reference) throws Exception {
        Path file = template(reference);
        Budget earlier = budget(reference);
        fill(file, earlier);

        ReadResult read = read(file);

        assertThat(read.problems()).isEmpty();
        List<String> differences = new ArrayList<>();
        for (BudgetTable table : earlier.tables()) {
            BudgetTable filled = table(read.budgets().getFirst(), table.kind());
            List<Row> rows = table.rows();
            // what the blank form offers besides: units of tables that were empty
            for (int i = 0; rows.size() > 1 && i < rows.size(); i++) {
                differences.addAll(differences(table, rows.get(i), filled, filled.rows().get(i)));
            }
        }
        // of 510's procurement, the document states some totals as zero
        assertThat(differences).allMatch(difference -> difference.startsWith("PROCUREMENT PROCUREMENT_TOTAL"));
        assertThat(differences.isEmpty()).isEqualTo(reference.startsWith("405"));
    }

    @Test
    void offersCodesAndTakesNumbersOnly() throws Exception {
        try (var workbook = WorkbookFactory.create(template("405:2026").toFile())) {
            var sheet = workbook.getSheet("部门支出总体情况表（表3）");
            assertThat(sheet.getDataValidations()).extracting(each -> each.getValidationConstraint().getFormula1())
                    .contains("填报代码!$A$2:$A$" + (browse.itemNames(2027).size() + 1), "填报代码!$C$2:$C$5")
                    .contains("-999999999999");
            assertThat(workbook.getSheet("填报代码").getRow(1).getCell(0).getStringCellValue()).hasSize(7);
        }
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertThatThrownBy(() -> new WriteTemplate(browse).write(browse.find("405:2026"), file, false))
                .isInstanceOf(ProblemException.class);

        assertThat(file).hasContent("mine");
        new WriteTemplate(browse).write(browse.find("405:2026"), file, true);
        assertThat(read(file).budgets()).hasSize(1);
    }

    private Path template(String reference) throws ProblemException {
        return new WriteTemplate(browse).write(browse.find(reference), folder.resolve("template.xlsx"), false);
    }

    private static ReadResult read(Path file) throws ProblemException {
        return new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE);
    }

    private Budget budget(String reference) throws ProblemException {
        var summary = browse.find(reference);
        return new Budget(summary.department(), summary.id().year(), summary.id().stage(), summary.file(),
                browse.tables(summary.id()));
    }

    private static BudgetTable table(Budget budget, TableKind kind) {
        return budget.table(kind).orElseThrow();
    }

    private static List<String> names(BudgetTable table) {
        return table.rows().stream()
                .map(row -> "%s %s %s %s %s".formatted(row.kind(), row.unit(), table.text(row, Field.ITEM_CODE),
                        table.text(row, Field.NAME), table.text(row, Field.PROJECT_NAME)))
                .toList();
    }

    /// Types the amounts of a budget where no formula stands, row by row in the order of the form.
    private static void fill(Path file, Budget budget) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (BudgetTable table : budget.tables()) {
                var sheet = workbook.getSheetAt(table.kind().number() - 1);
                BudgetTable blank = readTable(file, table.kind());
                for (int i = 0; table.rows().size() > 1 && i < table.rows().size(); i++) {
                    Row row = table.rows().get(i);
                    var target = sheet.getRow(blank.rows().get(i).number() - 1);
                    for (var column : blank.columns()) {
                        var cell = target.getCell(column.index());
                        if (column.field().isAmount() && cell.getCellType() != CellType.FORMULA) {
                            table.amount(row, column.field()).ifPresent(money -> cell
                                    .setCellValue(money.decimal(MoneyUnit.TEN_THOUSAND_YUAN).doubleValue()));
                        }
                    }
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (var target = Files.newOutputStream(file)) {
                workbook.write(target);
            }
        }
    }

    private static BudgetTable readTable(Path file, TableKind kind) {
        try {
            return table(read(file).budgets().getFirst(), kind);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> differences(BudgetTable table, Row row, BudgetTable filled, Row other) {
        List<String> differences = new ArrayList<>();
        for (var column : table.columns()) {
            if (column.field().isAmount()) {
                long stated = table.amount(row, column.field()).map(Money::fen).orElse(0L);
                long found = filled.amount(other, column.field()).map(Money::fen).orElse(0L);
                if (Math.abs(stated - found) > ROUNDING) {
                    differences.add("%s %s %s: %d, not %d".formatted(table.kind(), column.field(), row, found, stated));
                }
            }
        }
        return differences;
    }
}
