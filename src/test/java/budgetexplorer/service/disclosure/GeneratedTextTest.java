package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.disclosure.Gap;
import budgetexplorer.model.disclosure.Need.Kind;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.table.Budget;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts that are generated from real budgets, read back and audited.
class GeneratedTextTest {
    @TempDir
    private Path folder;

    /// What is left stands in words that were taken over.
    @ParameterizedTest
    @CsvSource({"405:2026, WARNING text.assets 十三（二） 国有资产占用",
            "510:2025, FAIL text.named 机构设置（一） 机关内设科室;WARNING text.reason 三（一）5 资源勘探工业信息等支出 · 原因"})
    void theTextOfASampleHasNoFaultOfItsOwn(String reference, String takenOver) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            BudgetSummary budget = browse.find(reference);
            DisclosureDraft draft = new GenerateDisclosure(browse).of(budget);
            ReadBack back = ReadBack.of(draft.text().lines(), budget, browse);

            assertThat(draft.text().gaps()).isEmpty();
            assertThat(draft.missing()).isEmpty();
            assertThat(back.faults()).containsExactly(takenOver.split(";"));
            assertThat(back.notUnderstood()).isEmpty();
            assertThat(back.unresolved()).isEmpty();
            assertThat(back.figures()).isGreaterThan(100);
        }
    }

    /// The test above is able to fail.
    @ParameterizedTest
    @CsvSource({"27.68%, 27.86%", "339.45万元, 393.45万元", "同比下降3.97%, 同比下降3.79%", "12.98万元, 12.89万元",
            "全部为项目支出, 全部为基本支出", "共分为4类, 共分为5类", "“三公”经费支出预算12.94, “三公”经费支出预算12.49"})
    void aSlipInTheTextIsFound(String words, String slip) throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            BudgetSummary budget = browse.find("405:2026");
            List<String> lines = new GenerateDisclosure(browse).of(budget).text().lines();
            List<String> wrong = lines.stream().map(line -> line.replace(words, slip)).toList();

            assertThat(wrong).isNotEqualTo(lines);
            assertThat(ReadBack.of(wrong, budget, browse).faults()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aTextOfTablesAloneLeavesMarkedGapsAndHasNoOtherFault() throws Exception {
        Budget tables = Documents.read(Documents.sample("405-2026"));
        try (Library library = Libraries.of(folder.resolve("tables.budget"), tables)) {
            var browse = new BrowseLibrary(library);
            BudgetSummary budget = browse.find("405:2026");
            DisclosureDraft draft = new GenerateDisclosure(browse).of(budget);
            ReadBack back = ReadBack.of(draft.text().lines(), budget, browse);

            assertThat(back.faults()).isNotEmpty().allMatch(fault -> fault.startsWith("WARNING text.placeholder"));
            assertThat(draft.text().gaps()).extracting(gap -> gap.need().kind()).contains(Kind.PRIOR, Kind.PURPOSE,
                    Kind.WORDS, Kind.AMOUNT);
            assertThat(draft.missing()).extracting(Asked::need)
                    .containsExactlyInAnyOrderElementsOf(
                            draft.text().gaps().stream().map(Gap::need).distinct().toList());
            assertThat(back.faults()).hasSize(
                    (int) draft.text().lines().stream().flatMap(line -> line.chars().boxed()).filter(c -> c == '×')
                            .count() / 2);
            assertThat(back.notUnderstood()).isEmpty();
        }
    }

    @Test
    void whatNoTableSaysTellsWhoSaysIt() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            var browse = new BrowseLibrary(library);
            DisclosureDraft draft = new GenerateDisclosure(browse).of(browse.find("405:2026"));

            assertThat(draft.asked()).filteredOn(asked -> asked.subject().equals("科学技术支出"))
                    .extracting(asked -> asked.need().kind(), asked -> asked.value().orElse(""),
                            asked -> asked.source().orElseThrow(), asked -> asked.now().orElse(""))
                    .containsExactly(
                            tuple(Kind.PRIOR, "8554.97", Source.TEXT, "8215.52"),
                            tuple(Kind.REASON, "是当年财力偏紧，科技发展专项资金的项目安排有所压缩",
                                    Source.TEXT, ""));
        }
    }
}
