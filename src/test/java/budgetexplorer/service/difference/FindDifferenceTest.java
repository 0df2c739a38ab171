package budgetexplorer.service.difference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Progress;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.compare.difference.Differences;
import budgetexplorer.compare.difference.Draft;
import budgetexplorer.compare.difference.KeyPart;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample of 405 in the library, and second drafts of it.
class FindDifferenceTest {
    private static final AmountFormat FORMAT = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    @TempDir
    Path folder;
    private final Messages messages = Messages.of(Language.ZH);
    private final DifferenceWords words = new DifferenceWords(messages, FORMAT);
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

    @Test
    void exactlyTheTenEditsAreFound() throws Exception {
        SecondDraft.withTenEdits(library, folder);

        assertThat(drafts().difference().changes()).extracting(FindDifferenceTest::line).containsExactlyInAnyOrder(
                "6 CHANGED [30201] 合计: 16.11 → 18.11",
                "10 RENAMED [405001, 2060102, 办公设备更新购置] 项目名称: 办公设备购置 → 办公设备更新购置",
                "3 REMOVED [405001, 2060102] : 5.68 → -",
                "11 ADDED [405001, 2060499] : - → 3.33",
                "5 MOVED [405004, 2060399] 代码: 405003 柳州市智能制造科技服务中心 → 405004 柳州市科技兴市服务中心",
                "12 CHANGED [405001, 信息网络建设经费] 数量指标: 提供现场服务人数(≥3人) → 提供现场服务人数(≥5人)",
                "10 RENAMED [405002, 2060599, 第一书记专项工作经费] 科目编码: 2060502 技术创新服务体系 → 2060599 技术创新服务体系",
                "2 RENAMED [405003] 名称: 柳州市智能制造科技服务中心 → 柳州市智能制造技术服务中心",
                "12 CHANGED [405002, 科技咨询服务] 年度绩效目标: 围绕科技项目做好相关的咨询服务工作。 → 围绕科技项目做好咨询与培训工作。",
                "0 CHANGED [三、部门支出总体情况说明] : …占支出总预算27.68%，… → …占支出总预算27.86%，…");
        assertThat(drafts().difference().consequences()).isZero();
        assertThat(words.heading(drafts()))
                .isEqualTo("与第 1 稿相比，改了 3 处，增 1 行，删 1 行，移动 1 行，更名或换码 3 处，说明改动 1 句；总支出不变，为 9,050.14 万元");
    }

    @Test
    void everyChangeLeadsToBothOfItsCells() throws Exception {
        SecondDraft.withTenEdits(library, folder);
        DraftDifference drafts = drafts();

        assertThat(drafts.difference().changes()).filteredOn(change -> change.table().isPresent()).allSatisfy(
                change -> assertThat(drafts.address(change.after().or(change::before).orElseThrow().link()))
                        .isPresent());
        Change moved = drafts.difference().changes().stream().filter(change -> change.kind() == Change.Kind.MOVED)
                .findFirst().orElseThrow();
        assertThat(moved.before().flatMap(side -> drafts.address(side.link()))).contains("一般公共预算支出情况表（表5）!C32");
        assertThat(moved.before().map(side -> side.link().budget().revision())).contains(1);
        assertThat(moved.after().map(side -> side.link().budget().revision())).contains(2);
        Change sentence = drafts.difference().changes().getLast();
        assertThat(sentence.after().map(Content::link)).get().isInstanceOf(Link.Sentence.class);
    }

    @Test
    void totalsThatFollowAreToldFromThoseThatDoNot() throws Exception {
        SecondDraft.withTotals(library, folder);
        DraftDifference drafts = drafts();

        assertThat(drafts.difference().changes()).hasSize(38);
        assertThat(drafts.difference().changes()).filteredOn(change -> !change.consequence())
                .extracting(FindDifferenceTest::line).containsExactly(
                        "1 CHANGED [收入, 一、一般公共预算拨款, （二）本级] 预算数: 9050.14 → 9060.14",
                        "1 CHANGED [支出, 六、科学技术支出] 预算数: 8215.52 → 8225.52",
                        "2 CHANGED [405001] 一般公共预算: 7120.57 → 7130.57",
                        "3 CHANGED [405001, 2060102] 项目支出: 5.68 → 15.68",
                        "4 CHANGED [收入, 一、本年收入, （一）一般公共预算, 2、本级] 预算数: 9050.14 → 9060.14",
                        "4 CHANGED [支出, 一、本年支出, （六）科学技术支出] 预算数: 8215.52 → 8225.52",
                        "5 CHANGED [405001, 2060102] 项目支出: 5.68 → 15.68");
        assertThat(words.notes(drafts).getFirst()).isEqualTo("另有 31 处合计、小计随之变动，恰为各部分变动之和");
        assertThat(words.notes(drafts)).contains("第 2 稿没有说明文字，只比较了表格");
        assertThat(words.heading(drafts)).isEqualTo("与第 1 稿相比，改了 7 处；总支出增加 10.00 万元（+0.1%）");
    }

    @Test
    void theAuditorsFindingsAreNewFixedOrOpen() throws Exception {
        SecondDraft.withTotals(library, folder);

        DraftDifference forth = drafts();
        assertThat(forth.findings().appeared()).filteredOn(finding -> finding.outcome().name().equals("FAIL"))
                .extracting(FindDifferenceTest::judged)
                .contains("row.structure 405001 柳州市科学技术局 · 合计");
        assertThat(forth.findings().fixed()).extracting(Finding::outcome).containsOnly(Outcome.ROUNDING);
        DraftDifference back = new FindDifference(browse).between(browse.find("405:2026#2"),
                browse.find("405:2026#1"));
        assertThat(back.findings().fixed()).hasSameSizeAs(forth.findings().appeared());
        assertThat(back.findings().open()).hasSameSizeAs(forth.findings().open()).isNotEmpty();
    }

    @Test
    void aWaterfallShowsHowTheTotalChanged() throws Exception {
        SecondDraft.withTotals(library, folder);

        var chart = new DifferenceChart(messages, FORMAT).byCategory(drafts());

        assertThat(chart.heading())
                .isEqualTo("总支出由第 1 稿的 9,050.14 万元变为 9,060.14 万元，变动最大的是科学技术支出：+10.00 万元");
        assertThat(((WaterfallData) chart.data()).steps())
                .extracting(step -> step.name() + " " + FORMAT.amount(step.amount()))
                .containsExactly("第 1 稿 9,050.14", "206 科学技术支出 10.00", "第 2 稿 9,060.14");
    }

    @Test
    void aHandoutHasAllChangesAndFindings() throws Exception {
        SecondDraft.withTenEdits(library, folder);

        Handout handout = new DifferenceHandout(messages, FORMAT, LocalDate.of(2026, 3, 1)).of(drafts());

        assertThat(handout.title()).isEqualTo("第 2 稿与第 1 稿对照");
        assertThat(handout.furniture().footLeft()).isEqualTo("单位：万元  2026-03-01");
        assertThat(handout.sections().getFirst()).isInstanceOfSatisfying(Section.Table.class,
                table -> assertThat(table.rows()).filteredOn(row -> !row.strong()).hasSize(10));
        assertThat(handout.sections().getLast()).isInstanceOfSatisfying(Section.Text.class,
                text -> assertThat(text.paragraphs()).contains("新出现 26 条", "已改正 1 条"));
    }

    @ParameterizedTest
    @CsvSource({"405-2026, xls", "405-2026, docx", "405-2026, txt", "510-2025, xls", "510-2025, docx",
            "510-2025, txt"})
    void theSameDocumentInAnotherFormIsTheSame(String name, String format) throws Exception {
        Library one = Library.open(folder.resolve("one.budget"));
        Library other = Library.open(folder.resolve("other.budget"));
        try (one; other) {
            importInto(one, Documents.published(name));
            importInto(other, Documents.published(name, format));
            var before = new BrowseLibrary(one);
            var after = new BrowseLibrary(other);

            assertThat(Differences
                    .between(draft(before), draft(after)).changes()).isEmpty();
        }
    }

    private static Draft draft(BrowseLibrary library) {
        var id = library.list().getFirst().id();
        return new Draft(id, library.tables(id), library.narrative(id));
    }

    @Test
    void aBudgetIsTheSameAsItself() throws Exception {
        var budget = browse.find("510:2025");

        DraftDifference drafts = new FindDifference(browse).between(budget, budget);

        assertThat(drafts.isSame()).isTrue();
        assertThat(words.heading(drafts)).isEqualTo("与第 1 稿相比，两稿相同");
        assertThat(drafts.findings().appeared()).isEmpty();
        assertThat(drafts.findings().fixed()).isEmpty();
    }

    @Test
    void theDraftBeforeIsTheRevisionBefore() throws Exception {
        SecondDraft.withTenEdits(library, folder);
        var find = new FindDifference(browse);

        assertThat(find.previous(browse.find("405:2026#2"))).contains(browse.find("405:2026#1"));
        assertThat(find.previous(browse.find("405:2026#1"))).isEmpty();
        assertThat(find.previous(browse.find("510:2025"))).isEmpty();
    }

    @Test
    void differentDepartmentsAndYearsAreSaid() throws Exception {
        DraftDifference drafts = new FindDifference(browse).between(browse.find("510:2025"), browse.find("405:2026"));

        assertThat(words.warnings(drafts)).containsExactly("部门不同：柳州市工业和信息化局、柳州市科学技术局", "年度不同：2025 年、2026 年");
        assertThat(words.heading(drafts)).startsWith("与柳州市工业和信息化局 2025 年公开第 1 稿相比，");
    }

    private static void importInto(Library library, Path file) {
        new ImportBudgets(library).run(ImportRequest.of(List.of(file), ImportOptions.NONE), Progress.NONE,
                Cancellation.NONE);
    }

    private DraftDifference drafts() throws Exception {
        return new FindDifference(browse).between(browse.find("405:2026#1"), browse.find("405:2026#2"));
    }

    private static String judged(Finding finding) {
        return finding.rule() + " " + finding.judged().label();
    }

    private static String line(Change change) {
        String column = change.column().substring(change.column().lastIndexOf('/') + 1)
                .replaceAll("^部门（单位）|\\(.*", "");
        return "%d %s %s %s: %s → %s".formatted(change.table().map(TableKind::number).orElse(0), change.kind(),
                change.key().stream().map(KeyPart::key).toList(), column,
                change.before().map(FindDifferenceTest::text).orElse("-"),
                change.after().map(FindDifferenceTest::text).orElse("-"));
    }

    /// Of a long sentence what was edited.
    private static String text(Content content) {
        return content.text().lines().map(line -> line.replaceAll("^.*(占支出总预算27\\.\\d\\d%，).*$", "…$1…"))
                .collect(Collectors.joining());
    }
}
