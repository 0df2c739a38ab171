package budgetexplorer.service.overview;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewBudgetTest {
    private static final BudgetId SCIENCE = new BudgetId("405", 2026, Stage.PUBLISHED, 1);
    private static final Department BUREAU = new Department("405", "柳州市科学技术局");
    private static final BudgetTable LAST_YEAR = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
            TOTAL | 合计 | | | 8000.00 | 2459.86 | 5540.14
            UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
            ITEM | 2060101 | | 行政运行 | 7000.00 | 2459.86 | 4540.14
            ITEM | 2080505 | | 养老保险 | 490.46 | 0.00 | 490.46
            ITEM | 2110399 | | 其他污染防治支出 | 509.54 | 0.00 | 509.54""");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theFiguresOfTheScienceBureauAreWhatItsTablesState() throws Exception {
        Overview overview = overview(library, "405:2026");

        assertThat(amounts(overview)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry(Subject.TOTAL, money("9050.14")), Map.entry(Subject.BASIC, money("2504.76")),
                Map.entry(Subject.PERSONNEL, money("2278.59")), Map.entry(Subject.OPERATING, money("226.18")),
                Map.entry(Subject.PROJECT, money("6545.38")), Map.entry(Subject.THREE_PUBLIC, money("12.94")),
                Map.entry(Subject.ABROAD, money("0.00")), Map.entry(Subject.VEHICLES, money("8.00")),
                Map.entry(Subject.RECEPTION, money("4.94")), Map.entry(Subject.PROCUREMENT, money("93.81")),
                Map.entry(Subject.CENTRAL, money("13.95")), Map.entry(Subject.DISPERSED, money("79.86"))));
        assertThat(overview.categories()).extracting(OverviewBudgetTest::line).containsExactly(
                "206 科学技术支出 8215.52", "208 社会保障和就业支出 506.96", "221 住房保障支出 171.04", "210 卫生健康支出 156.62");
        assertThat(overview.units()).extracting(OverviewBudgetTest::line).containsExactly("405001 柳州市科学技术局 7120.57",
                "405003 柳州市智能制造科技服务中心 1117.75", "405002 柳州市科学技术情报研究所 716.16", "405004 柳州市科技兴市服务中心 95.66");
        assertThat(overview.projects()).hasSize(19).first()
                .returns("柳州市科技发展专项资金", ProjectPart::name).returns("柳州市科学技术局", ProjectPart::unit)
                .returns(money("5900.00"), project -> project.amount().money());
        assertThat(overview.funds()).extracting(OverviewBudgetTest::line).containsExactly("general 一般公共预算 9050.14",
                "governmentFund 政府性基金预算 0.00", "stateCapital 国有资本经营预算 0.00", "fiscalAccount 财政专户管理资金 0.00",
                "unitFunds 单位资金 0.00", "carryOver 上年结转结余 0.00");
        assertThat(overview.counts().units()).hasValue(4);
        assertThat(overview.counts().lines()).hasValue(32);
        assertThat(overview.counts().projects()).hasValue(19);
        assertThat(overview.missing()).isEmpty();
    }

    @Test
    void theFiguresOfTheIndustryBureauAreWhatItsTablesState() throws Exception {
        Overview overview = overview(library, "510:2025");

        assertThat(amounts(overview)).containsAllEntriesOf(Map.of(Subject.TOTAL, money("30688.06"), Subject.BASIC,
                money("3084.94"), Subject.PROJECT, money("27603.13"), Subject.THREE_PUBLIC, money("6.68")));
        assertThat(amounts(overview)).as("not the total that table 10 states as zero")
                .containsEntry(Subject.PROCUREMENT, money("485.37"));
        assertThat(overview.categories()).extracting(OverviewBudgetTest::line).containsExactly(
                "215 资源勘探工业信息等支出 23978.19", "212 城乡社区支出 3000.00", "211 节能环保支出 2565.20", "208 社会保障和就业支出 679.60",
                "210 卫生健康支出 267.51", "221 住房保障支出 197.56");
        assertThat(overview.counts().lines()).hasValue(35);
        assertThat(overview.projects()).hasSize(33);
        assertThat(changes(overview)).containsEntry(Subject.TOTAL, "NARRATIVE -6908.39 -18.38")
                .containsEntry(Subject.RECEPTION, "NARRATIVE 0.86 20.38");
    }

    @Test
    void withoutLastYearsBudgetChangesAreThoseOfTheText() throws Exception {
        Overview overview = overview(library, "405:2026");

        assertThat(overview.previous()).isEqualTo(new Previous(Optional.empty(), true));
        assertThat(changes(overview)).isEqualTo(Map.of(Subject.TOTAL, "NARRATIVE -309.61 -3.31", Subject.BASIC,
                "NARRATIVE 44.90 1.83", Subject.PROJECT, "NARRATIVE -354.51 -5.14", Subject.THREE_PUBLIC,
                "NARRATIVE -0.04 -0.31", Subject.ABROAD, "NARRATIVE 0.000000 ?", Subject.VEHICLES,
                "NARRATIVE 0.000000 ?", Subject.RECEPTION, "NARRATIVE -0.04 -0.80", Subject.PROCUREMENT,
                "NARRATIVE -95.72 -50.50", Subject.CENTRAL, "NARRATIVE 0.77 5.84", Subject.DISPERSED,
                "NARRATIVE -96.48 -54.71"));
        assertThat(overview.categories()).extracting(part -> text(part.figure().change())).containsExactly(
                "NARRATIVE -339.45 -3.97", "NARRATIVE 16.50 3.36", "NARRATIVE 6.05 3.67", "NARRATIVE 7.28 4.87");
    }

    @Test
    void lastYearsBudgetOfTheLibraryIsExactAndTheTextIsHeldAgainstIt() throws Exception {
        store(2025, Stage.PUBLISHED, LAST_YEAR);

        Overview overview = overview(library, "405:2026");

        assertThat(overview.previous().budget()).map(BudgetSummary::id)
                .contains(new BudgetId("405", 2025, Stage.PUBLISHED, 1));
        assertThat(changes(overview)).containsEntry(Subject.TOTAL, "LIBRARY 1050.14 13.13")
                .containsEntry(Subject.BASIC, "LIBRARY 44.90 1.83")
                .containsEntry(Subject.PROCUREMENT, "NARRATIVE -95.72 -50.50");
        Change total = overview.figure(Subject.TOTAL).change().orElseThrow();
        assertThat(total.otherwise()).map(Change::place).contains("减少309.61万元，同比下降3.31%");
        assertThat(overview.figure(Subject.BASIC).change().orElseThrow().otherwise()).as("text and library agree")
                .isEmpty();
        assertThat(overview.categories()).extracting(part -> text(part.figure().change())).containsExactly(
                "LIBRARY 1215.52 17.36", "LIBRARY 16.50 3.36", "LIBRARY 171.04 ?", "LIBRARY 156.62 ?");
        assertThat(overview.gone()).extracting(OverviewBudgetTest::line).containsExactly("211 节能环保支出 509.54");
    }

    @Test
    void theSameStageOfLastYearIsPreferred() throws Exception {
        store(2025, Stage.DRAFT, LAST_YEAR);
        assertThat(overview(library, "405:2026").previous().budget()).map(budget -> budget.id().stage())
                .contains(Stage.DRAFT);

        store(2025, Stage.APPROVED, LAST_YEAR);
        assertThat(overview(library, "405:2026").previous().budget()).map(budget -> budget.id().stage())
                .as("the stage that has come furthest").contains(Stage.APPROVED);

        store(2025, Stage.PUBLISHED, LAST_YEAR);
        assertThat(overview(library, "405:2026").previous().budget()).map(budget -> budget.id().stage())
                .contains(Stage.PUBLISHED);
    }

    @Test
    void aPriorOfZeroGivesNoPercentage() throws Exception {
        store(2025, Stage.PUBLISHED, MadeUp.table(TableKind.THREE_PUBLIC, """
                UNIT_CODE | NAME | THREE_PUBLIC | ABROAD
                TOTAL | 合计 | | 0.00 | 0.00"""));

        Overview overview = overview(library, "405:2026");

        assertThat(text(overview.figure(Subject.THREE_PUBLIC).change())).isEqualTo("LIBRARY 12.94 ?");
        assertThat(text(overview.figure(Subject.TOTAL).change())).as("last year's total is not known")
                .isEqualTo("NARRATIVE -309.61 -3.31");
    }

    @Test
    void everyFigureLeadsToItsEvidence() throws Exception {
        Overview overview = overview(library, "405:2026");

        assertThat(overview.figure(Subject.TOTAL).amount()).map(LinkedAmount::link)
                .contains(new Link.Line(SCIENCE, Hierarchy.FUNCTION, List.of()));
        assertThat(overview.figure(Subject.BASIC).amount()).contains(new LinkedAmount(money("2504.76"),
                new Link.TableCell(SCIENCE, TableKind.EXPENDITURE, 6, 4), "E6"));
        assertThat(overview.figure(Subject.PERSONNEL).amount()).contains(new LinkedAmount(money("2278.59"),
                new Link.TableCell(SCIENCE, TableKind.GENERAL, 9, 5), "F9"));
        assertThat(overview.categories().getFirst().figure().amount()).contains(new LinkedAmount(money("8215.52"),
                new Link.TableCell(SCIENCE, TableKind.BALANCE, 11, 3), "D11"));
        Change change = overview.figure(Subject.TOTAL).change().orElseThrow();
        var text = new BrowseLibrary(library).narrative(SCIENCE).orElseThrow().text();
        assertThat(text.substring(((Link.Sentence) change.link()).offset().orElseThrow())).startsWith("309.61万元");
    }

    @Test
    void theAuditIsThatOfTheAuditor() throws Exception {
        var audits = new AuditBudgets(new BrowseLibrary(library));

        for (String budget : List.of("405:2026", "510:2025")) {
            assertThat(overview(library, budget).audit())
                    .isEqualTo(audits.audit(SampleLibrary.budget(library, budget)).audit());
        }
        assertThat(overview(library, "405:2026").audit().count(Outcome.PASS)).isGreaterThan(1_000);
    }

    @Test
    void aTextWithoutTablesIsShownForWhatItSays() throws Exception {
        try (Library texts = Library.open(folder.resolve("texts.budget"))) {
            importFile(texts, Path.of("assets/samples/405-2026.txt"));

            Overview overview = overview(texts, "405:2026");

            assertThat(overview.missing()).hasSize(12);
            assertThat(amounts(overview)).containsEntry(Subject.TOTAL, money("9050.14"))
                    .containsEntry(Subject.PROCUREMENT, money("93.81"));
            assertThat(overview.figure(Subject.TOTAL).amount()).map(LinkedAmount::link)
                    .hasValueSatisfying(link -> assertThat(link).isInstanceOf(Link.Sentence.class));
            assertThat(overview.categories()).extracting(OverviewBudgetTest::line).startsWith(" 科学技术支出 8215.52");
            assertThat(overview.units()).isEmpty();
            assertThat(overview.counts().lines()).isEmpty();
            assertThat(overview.audit().count(Outcome.FAIL)).isZero();
            assertThat(overview.audit().findings()).extracting(Finding::outcome).contains(Outcome.UNCHECKED);
        }
    }

    @Test
    void tablesWithoutATextHaveNoChanges() throws Exception {
        try (Library tables = Library.open(folder.resolve("tables.budget"))) {
            importFile(tables, Documents.sample("405-2026"));

            Overview overview = overview(tables, "405:2026");

            assertThat(overview.previous()).isEqualTo(new Previous(Optional.empty(), false));
            assertThat(changes(overview)).isEmpty();
            assertThat(overview.terms()).isEmpty();
        }
    }

    private static void importFile(Library library, Path file) {
        new ImportBudgets(library).run(ImportRequest.of(List.of(file), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE);
    }

    private void store(int year, Stage stage, BudgetTable table) {
        var names = new BrowseLibrary(library).names();
        new BudgetStore(library).store(List.of(new Budget(BUREAU, year, stage, "last-year.xlsx", List.of(table))),
                budget -> BudgetTrees.of(budget, names));
    }

    private static Overview overview(Library library, String reference) throws Exception {
        var browse = new BrowseLibrary(library);
        return new OverviewBudget(browse).of(browse.find(reference));
    }

    private static Map<Subject, Money> amounts(Overview overview) {
        return overview.figures().entrySet().stream().filter(figure -> figure.getValue().amount().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey,
                        figure -> figure.getValue().amount().orElseThrow().money()));
    }

    private static Map<Subject, String> changes(Overview overview) {
        return overview.figures().entrySet().stream().filter(figure -> figure.getValue().change().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, figure -> text(figure.getValue().change())));
    }

    private static String text(Optional<Change> change) {
        return change.map(known -> known.source() + " "
                + known.difference().map(money -> money.in(MoneyUnit.TEN_THOUSAND_YUAN))
                        .orElse("?")
                + " " + known.percent().map(BigDecimal::toPlainString).orElse("?")).orElse("none");
    }

    private static String line(Part part) {
        return part.code() + " " + part.name() + " " + part.figure().amount().orElseThrow().money()
                .in(MoneyUnit.TEN_THOUSAND_YUAN);
    }
}
