package budgetexplorer.benchmarks.library;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeLibrariesTest {
    private static final int SOME = 60;

    @TempDir
    private Path folder;

    @Test
    void aNumberAlwaysStandsForTheSameBudget() throws Exception {
        for (int number : List.of(0, 1, 149, 29_999, 149_999)) {
            assertThat(new MadeBudgets().budget(number)).isEqualTo(new MadeBudgets().budget(number));
        }
    }

    /// Guards against a change of the generator that forgets [MadeLibraries]'s version: libraries that are kept would no
    /// longer be what it makes.
    @Test
    void budgetsAreThoseOfTheVersionThatLibrariesAreNamedBy() throws Exception {
        assertThat(IntStream.of(0, 4, 11, 777, 149_999).mapToObj(new MadeBudgets()::budget).map(
                budget -> budget.department().name() + (budget.narrative() + budget.tables().stream()
                        .map(table -> table.rows().toString()).collect(joining())).hashCode()))
                .containsExactly("东江县科学技术局-1181491293", "东江县科学技术局-1147672776", "东江县人民代表大会常务委员会办公室-823744376",
                        "东城县卫生健康局-2100446018", "富岩市统计局1001813630");
    }

    @Test
    void everyBudgetIsOneOfADepartmentAndAYear() throws Exception {
        var budgets = new MadeBudgets();
        Set<String> seen = new HashSet<>();

        for (int number = 0; number < 150_000; number += 149) {
            Budget budget = budgets.budget(number);
            assertThat(seen.add(budget.department().code() + ":" + budget.year())).isTrue();
            assertThat(budget.tables()).hasSize(TableKind.values().length);
        }
    }

    @Test
    void aBudgetHas67ExpenseLinesOnTheAverage() throws Exception {
        var budgets = new MadeBudgets();

        assertThat(lines(budgets, IntStream.range(0, 600).map(i -> i * 250))).isBetween(64.0, 70.0);
        assertThat(lines(budgets, IntStream.range(0, 150))).as("ten thousand lines").isBetween(60.0, 75.0);
    }

    private static double lines(MadeBudgets budgets, IntStream numbers) {
        return numbers.mapToObj(budgets::budget)
                .mapToLong(budget -> budget.table(TableKind.EXPENDITURE).orElseThrow().rows(RowKind.ITEM).count())
                .average().orElseThrow();
    }

    @Test
    void anAuditFindsTheDeliberateFaultsAndNoOthers() throws Exception {
        Map<BudgetId, List<String>> expected = IntStream.range(0, SOME)
                .filter(number -> DeliberateFault.in(number).isPresent()).boxed()
                .collect(toMap(MadeLibrariesTest::id, number -> List.of(rule(DeliberateFault.in(number)))));
        Map<BudgetId, List<String>> found = new HashMap<>();

        try (Library library = Library.open(new MadeLibraries(folder).file(SOME))) {
            new AuditBudgets(new BrowseLibrary(library)).all(Progress.NONE, Cancellation.NONE, report -> {
                List<String> faults = report.audit().findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.FAIL).map(Finding::rule).toList();
                if (!faults.isEmpty()) {
                    found.put(report.budget().id(), faults);
                }
            });
        }

        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    private static BudgetId id(int number) {
        Budget budget = budget(number);
        return new BudgetId(budget.department().code(), budget.year(), Stage.PUBLISHED, 1);
    }

    private static Budget budget(int number) {
        try {
            return new MadeBudgets().budget(number);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String rule(Optional<DeliberateFault> fault) {
        return switch (fault.orElseThrow()) {
            case EMPTY_TOTAL -> "row.purchaseTypes";
            case WRONG_UNIT -> "row.structure";
            case WRONG_PERSONNEL -> "column.economyClasses";
        };
    }

    @Test
    void aLibraryThatWasFilledPartlyIsContinued() throws Exception {
        Path whole = new MadeLibraries(folder.resolve("whole")).file(SOME);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(new MadeLibraries(folder).file(SOME / 2),
                other.resolve(whole.getFileName().toString().replace(".budget", "-partly.budget")));

        Path continued = new MadeLibraries(other).file(SOME);

        try (Library one = Library.open(whole);
                Library two = Library.open(continued);
                var left = Files.list(other)) {
            assertThat(new BrowseLibrary(two).list()).hasSize(SOME).isEqualTo(new BrowseLibrary(one).list());
            assertThat(left).noneMatch(file -> file.toString().contains("partly"));
        }
    }

    @Test
    void aLibraryThatIsCompleteIsUsedAsItIs() throws Exception {
        Path file = new MadeLibraries(folder).file(1);
        Files.writeString(file, "kept");

        assertThat(new MadeLibraries(folder).file(1)).isEqualTo(file).hasContent("kept");
    }
}
