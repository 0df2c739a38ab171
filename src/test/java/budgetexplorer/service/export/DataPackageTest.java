package budgetexplorer.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Budgets as open data, read back by what describes them.
class DataPackageTest {
    @TempDir
    Path folder;

    private Library library;
    private BrowseLibrary browse;

    @BeforeEach
    void fill() throws Exception {
        library = SampleLibrary.in(folder);
        browse = new BrowseLibrary(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyTableKeepsWhatItsDescriptionPromises() throws Exception {
        for (String budget : List.of("405:2026", "510:2025")) {
            OpenPackage open = exported(budget, ExportOptions.STANDARD);

            assertThat(open.resources()).hasSize(17);
            open.resources().forEach(open::assertKept);
        }
    }

    @Test
    void theLinesAddUpToEveryUnitAsStated() throws Exception {
        for (String budget : List.of("405:2026", "510:2025")) {
            BudgetTable table = browse.table(browse.find(budget).id(), TableKind.EXPENDITURE).orElseThrow();
            List<Map<String, String>> lines = exported(budget, ExportOptions.STANDARD).rows("expenditure");

            table.rows(RowKind.UNIT).forEach(unit -> {
                Money stated = table.amount(unit, Field.TOTAL).orElseThrow();
                List<BigDecimal> amounts = lines.stream().filter(line -> line.get("unit_code").equals(unit.unit()))
                        .map(line -> new BigDecimal(line.get("amount"))).toList();
                assertThat(amounts).as("%s %s", budget, unit.unit()).isNotEmpty();
                // each was rounded to 100 元 on its own
                assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isBetween(
                        stated.decimal(MoneyUnit.YUAN).subtract(BigDecimal.valueOf(50L * (amounts.size() + 1))),
                        stated.decimal(MoneyUnit.YUAN).add(BigDecimal.valueOf(50L * (amounts.size() + 1))));
            });
        }
    }

    @Test
    void everyLineNamesTheCellThatStatesItsAmount() throws Exception {
        BudgetSummary budget = browse.find("405:2026");
        List<BudgetTable> tables = browse.tables(budget.id());
        OpenPackage open = exported("405:2026", ExportOptions.STANDARD);

        for (String name : List.of("expenditure", "expenditure-by-fund", "income", "basic-by-economy")) {
            assertThat(open.rows(name)).as(name).isNotEmpty().allSatisfy(line -> assertThat(tables)
                    .filteredOn(table -> String.valueOf(table.kind().number()).equals(line.get("table")))
                    .singleElement().satisfies(table -> assertThat(amountAt(table, line.get("cell")))
                            .isEqualTo(line.get("amount"))));
        }
    }

    private static String amountAt(BudgetTable table, String cell) {
        return table.rows().stream().flatMap(row -> Stream.of(Field.values())
                .filter(field -> table.address(row, field).filter(cell::equals).isPresent())
                .flatMap(field -> table.amount(row, field).stream())).findFirst().orElseThrow().in(MoneyUnit.YUAN);
    }

    @Test
    void amountsAreInTheUnitThatIsChosen() throws Exception {
        OpenPackage open = exported("405:2026",
                new ExportOptions(Optional.of(MoneyUnit.TEN_THOUSAND_YUAN), Optional.empty(), false));

        assertThat(open.rows("budgets")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("expenditure", "9050.14").containsEntry("money_unit", "万元")
                .containsEntry("stage_code", "published"));
        assertThat(open.descriptor().at("/model/measures/amount/factor").asInt()).isEqualTo(10_000);
    }

    @Test
    void thereIsNoTimeAndNoPathInItAndItIsTheSameAgain() throws Exception {
        Path first = export("405:2026", "one");
        Path second = export("405:2026", "two");

        try (Stream<Path> files = Files.list(first)) {
            assertThat(files.toList()).allSatisfy(file -> {
                assertThat(Files.readString(file)).doesNotContain(folder.toString(),
                        System.getProperty("user.name") + "/");
                assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            });
        }
        assertThat(OpenPackage.in(first).descriptor().has("created")).isFalse();
    }

    @Test
    void aWholeLibraryIsOnePackage() throws Exception {
        Path out = folder.resolve("all");
        new ExportBudget(browse).exportPackage(browse.list(), ExportOptions.STANDARD, out, Progress.NONE,
                Cancellation.NONE);
        OpenPackage open = OpenPackage.in(out);

        open.resources().forEach(open::assertKept);
        assertThat(open.rows("expenditure")).extracting(row -> row.get("budget")).containsOnly("405:2026:公开#1",
                "510:2025:公开#1");
    }

    @Test
    void whatIsCancelledLeavesNothing() throws Exception {
        Path out = folder.resolve("all");

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> new ExportBudget(browse)
                .exportPackage(browse.list(), ExportOptions.STANDARD, out, Progress.NONE, () -> Files.exists(out)));
        assertThat(out).doesNotExist();
    }

    private OpenPackage exported(String budget, ExportOptions options) throws Exception {
        Path out = folder.resolve("package-" + budget.replace(':', '-'));
        new ExportBudget(browse).export(browse.find(budget), options, out);
        return OpenPackage.in(out);
    }

    private Path export(String budget, String name) throws Exception {
        new ExportBudget(browse).export(browse.find(budget), ExportOptions.STANDARD, folder.resolve(name));
        return folder.resolve(name);
    }
}
