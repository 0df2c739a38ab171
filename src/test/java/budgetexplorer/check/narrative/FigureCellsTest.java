package budgetexplorer.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.evidence.Agreement;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.FigureEvidence.Kind;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.Source;
import budgetexplorer.read.narrative.NarrativeReader;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which cells the figures of the two published budgets speak of. The examples were looked up by hand in the tables.
class FigureCellsTest {
    private static ClassificationStore names;

    @BeforeAll
    static void library(@TempDir Path folder) throws Exception {
        names = new ClassificationStore(SampleLibrary.in(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SAMPLE | 405-2026 | AMOUNT STATED EQUAL=46, AMOUNT SUMMED EQUAL=12, AMOUNT SUMMED ROUNDING=4, "
                    + "AMOUNT UNRESOLVED=1, CHANGE DERIVED=16, CHANGE UNRESOLVED=1, COUNT DERIVED EQUAL=2, "
                    + "PRIOR_YEAR DERIVED=1, RATE DERIVED=16, RATE UNRESOLVED=1, SHARE DERIVED EQUAL=10",
            "SAMPLE | 510-2025 | AMOUNT STATED EQUAL=54, AMOUNT SUMMED EQUAL=18, AMOUNT SUMMED ROUNDING=2, "
                    + "AMOUNT UNRESOLVED=2, CHANGE DERIVED=18, CHANGE UNRESOLVED=1, COUNT DERIVED EQUAL=2, "
                    + "COUNT UNRESOLVED=9, PRIOR_YEAR DERIVED=1, RATE DERIVED=18, RATE UNRESOLVED=1, "
                    + "SHARE DERIVED EQUAL=12"})
    void allFiguresOfTheSamplesAreAccountedFor(From from, String name, String counts) throws Exception {
        assertThat(counts(evidence(from, name))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"405-2026, 107, 110", "510-2025, 125, 138"})
    void thePublishedDocumentsResolveAsTheirSamplesDo(String name, int resolved, int all) throws Exception {
        NarrativeEvidence published = evidence(From.PUBLISHED, name);

        assertThat(counts(published)).isEqualTo(counts(evidence(From.SAMPLE, name)));
        assertThat(published.resolved()).isEqualTo(resolved);
        assertThat(published.all()).hasSize(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"405-2026 | NOT_IN_TABLES 机关运行经费预算",
            "510-2025 | NAME_UNKNOWN 其他节节能环保支出, NOT_IN_TABLES 机关运行经费预算"})
    void anAmountWithoutACellSaysWhy(String name, String gaps) throws Exception {
        assertThat(evidence(From.SAMPLE, name).all().stream()
                .filter(each -> each.figure().claim() == Claim.AMOUNT).flatMap(each -> each.gap().stream())
                .map(gap -> gap.reason() + " " + gap.name()).collect(Collectors.joining(", "))).isEqualTo(gaps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "405-2026 | 部门收支总预算 | AMOUNT | STATED EQUAL 1:B34 1:D34",
            "405-2026 | 收入 一般公共预算拨款 | AMOUNT | STATED EQUAL 1:B6",
            "405-2026 | 支出 科学技术支出 | AMOUNT | STATED EQUAL 1:D11",
            "405-2026 | 部门收入总预算 一般公共预算拨款收入 | AMOUNT | STATED EQUAL 2:E7",
            "405-2026 | 部门收入总预算 | RATE | DERIVED NOT_COMPARED 2:C7",
            "405-2026 | 部门支出总预算 | AMOUNT | STATED EQUAL 3:D5",
            "405-2026 | 支出结构分类 项目支出预算 | AMOUNT | STATED EQUAL 3:F5",
            "405-2026 | 支出功能分类 卫生健康支出 | AMOUNT | SUMMED ROUNDING 3:D15 3:D16 3:D25 3:D33 3:D40 3:D41",
            "405-2026 | 支出功能分类 住房保障支出 | SHARE | DERIVED EQUAL 3:D17 3:D26 3:D34 3:D42 of 3:D5",
            "405-2026 | 收入 一般公共预算 | AMOUNT | STATED EQUAL 4:B7",
            "405-2026 | 部门一般公共预算拨款支出 基本支出 | AMOUNT | STATED EQUAL 5:E8",
            "405-2026 | 科学技术支出 应用研究 机构运行 | AMOUNT | STATED EQUAL 5:D31",
            "405-2026 | 科学技术支出 科技条件与服务 机构运行 | AMOUNT | STATED EQUAL 5:D23",
            "405-2026 | 科学技术支出 科学技术管理事务 行政运行 | AMOUNT | SUMMED EQUAL 5:D11 5:D39",
            "405-2026 | 部门一般公共预算基本支出 公用经费 | AMOUNT | STATED EQUAL 6:E6",
            "405-2026 | 部门一般公共预算安排的“三公”经费支出预算 | PRIOR_YEAR | DERIVED NOT_COMPARED 7:D9",
            "405-2026 | 部门一般公共预算安排的“三公”经费支出预算 公务接待费 | AMOUNT | STATED EQUAL 7:I9",
            "405-2026 | 政府采购预算 | AMOUNT | STATED EQUAL 10:E8",
            "405-2026 | 政府采购预算 政府集中采购预算 | SHARE | DERIVED EQUAL 10:M8 of 10:E8",
            "405-2026 | 政府采购项目类型 货物类采购预算 | AMOUNT | SUMMED EQUAL 10:N8 10:Q8",
            "405-2026 | 政府采购项目类型 工程类采购预算 | AMOUNT | STATED EQUAL 10:R8",
            "405-2026 | 政府采购资金来源 一般公共预算安排采购支出预算 | AMOUNT | STATED EQUAL 10:F8",
            "405-2026 | 政府购买服务预算支出 一般公共预算安排购买服务支出预算 | AMOUNT | STATED EQUAL 11:E7",
            "405-2026 | 预算资金 | AMOUNT | STATED EQUAL 12:E5",
            "510-2025 | 资源勘探工业信息等支出 制造业 其他制造业支出 项目支出预算 | AMOUNT | SUMMED EQUAL 5:H20 5:H30 5:H37",
            "510-2025 | 资源勘探工业信息等支出 工业和信息产业 一般行政管理事务 | AMOUNT | STATED EQUAL 5:D21",
            "510-2025 | 资源勘探工业信息等支出 制造业 一般行政管理事务 | AMOUNT | SUMMED EQUAL 5:D19 5:D47"})
    void aFigureLeadsToItsCells(String name, String subject, Claim claim, String told) throws Exception {
        Budget budget = Documents.read(Documents.sample(name));
        assertThat(told(budget, evidence(From.SAMPLE, name), subject, claim)).isEqualTo(told);
    }

    @Test
    void theDepartmentsRowStatesTheTotalOnceMore() throws Exception {
        NarrativeEvidence evidence = evidence(From.SAMPLE, "510-2025");
        Budget budget = Documents.read(Documents.sample("510-2025"));
        FigureEvidence total = one(evidence, "部门支出总预算", Claim.AMOUNT);

        assertThat(total.alike()).extracting(place -> address(budget, place)).containsExactly("3:D6");
        assertThat(evidence.at(total.alike().getFirst())).contains(total);
    }

    @Test
    void aCellLeadsToItsFiguresTheDirectOnesFirst() throws Exception {
        NarrativeEvidence evidence = evidence(From.SAMPLE, "405-2026");
        CellPlace total = one(evidence, "部门支出总预算", Claim.AMOUNT).cells().getFirst();

        assertThat(evidence.at(total)).extracting(FigureEvidence::kind).startsWith(Kind.STATED)
                .isSortedAccordingTo(Kind::compareTo);
        assertThat(evidence.at(total)).extracting(each -> each.figure().claim()).contains(Claim.SHARE);
        assertThat(evidence.at(new CellPlace(total.table(), 9999, 0))).isEmpty();
    }

    @Test
    void aValueNeverFindsACell() throws Exception {
        FigureEvidence right = one(evidence(From.SAMPLE, "405-2026"), "住房保障支出 住房改革支出 住房公积金", Claim.AMOUNT);
        FigureEvidence wrong = one(
                evidence(From.SAMPLE, "405-2026", text -> text.replace("支出171.04万元，全部", "支出5.68万元，全部")),
                "住房保障支出 住房改革支出 住房公积金", Claim.AMOUNT);

        assertThat(right.agreement()).isEqualTo(Agreement.ROUNDING);
        assertThat(wrong.agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(wrong.cells()).isEqualTo(right.cells());
        assertThat(wrong.expected()).map(Object::toString).contains("171.03");
    }

    @Test
    void theSameNameBelowTwoSectionsIsAmbiguousUnlessTheirNamesAreKnown() throws Exception {
        Budget budget = Documents.read(Documents.sample("405-2026"));
        NarrativeEvidence evidence = FigureCells.of(narrative(From.SAMPLE, "405-2026", text -> text), budget.tables(),
                (code, year) -> code.digits().length() == 3 ? names.name(code, year) : Optional.empty(),
                2026);

        assertThat(one(evidence, "科学技术支出 应用研究 机构运行", Claim.AMOUNT).gap())
                .map(gap -> gap.reason().name()).contains("AMBIGUOUS");
        assertThat(one(evidence, "科学技术支出 科学技术管理事务 行政运行", Claim.AMOUNT).agreement())
                .isEqualTo(Agreement.EQUAL);
    }

    @Test
    void aTableThatIsMissingIsToldForEachOfItsFigures() throws Exception {
        Narrative narrative = narrative(From.SAMPLE, "405-2026", text -> text);
        NarrativeEvidence evidence = FigureCells.of(narrative, List.of(), names, 2026);

        assertThat(evidence.resolved()).isZero();
        assertThat(evidence.all()).hasSize(110).allMatch(each -> each.gap().isPresent());
    }

    private enum From {
        SAMPLE,
        PUBLISHED
    }

    private static String counts(NarrativeEvidence evidence) {
        var counts = new TreeMap<String, Integer>();
        evidence.all().forEach(each -> counts.merge(each.figure().claim() + " " + each.kind()
                + (each.agreement() == Agreement.NOT_COMPARED ? "" : " " + each.agreement()), 1, Integer::sum));
        return counts.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String told(Budget budget, NarrativeEvidence evidence, String subject, Claim claim) {
        FigureEvidence one = one(evidence, subject, claim);
        return one.kind() + " " + one.agreement() + " " + addresses(budget, one.cells())
                + (one.whole().isEmpty() ? "" : " of " + addresses(budget, one.whole()));
    }

    private static String addresses(Budget budget, List<CellPlace> places) {
        return places.stream().map(place -> address(budget, place)).collect(Collectors.joining(" "));
    }

    private static String address(Budget budget, CellPlace place) {
        var table = budget.table(place.table()).orElseThrow();
        return place.table().number() + ":" + table.columns().get(place.column()).letters()
                + place.row() % Source.ROWS_OF_A_SHEET;
    }

    private static FigureEvidence one(NarrativeEvidence evidence, String subject, Claim claim) {
        return evidence.all().stream().filter(each -> each.figure().claim() == claim)
                .filter(each -> each.figure().subject().equals(List.of(subject.split(" ")))).findFirst()
                .orElseThrow();
    }

    private static NarrativeEvidence evidence(From from, String name) throws Exception {
        return evidence(from, name, text -> text);
    }

    private static NarrativeEvidence evidence(From from, String name, UnaryOperator<String> change) throws Exception {
        Budget budget = Documents.read(from == From.SAMPLE ? Documents.sample(name) : Documents.published(name));
        return FigureCells.of(narrative(from, name, change), budget.tables(), names, budget.year());
    }

    private static Narrative narrative(From from, String name, UnaryOperator<String> change) {
        List<String> lines = from == From.SAMPLE ? Documents.sampleText(name) : Documents.publishedText(name);
        return new NarrativeReader().read(lines.stream().map(change).toList()).orElseThrow();
    }
}
