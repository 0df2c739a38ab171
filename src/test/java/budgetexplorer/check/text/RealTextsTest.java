package budgetexplorer.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Auditor;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.samples.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is the matter with the texts of the two budgets: all of it was found to be true by eye, and nothing else is said.
class RealTextsTest {
    private static final List<String> OF_405 = List.of("WARNING text.assets 十三（二） 国有资产占用",
            "WARNING text.punctuation 。。");
    private static final List<String> OF_510 = List.of("FAIL text.items 五（八） 其他节节能环保支出",
            "FAIL text.named 机构设置（一） 机关内设科室", "WARNING text.reason 三（一）5 资源勘探工业信息等支出 · 原因",
            "WARNING text.purpose 五（十四） 其他工业和信息产业支出 · 用途", "WARNING text.ending");

    private static ClassificationNames names;

    @BeforeAll
    static void library(@TempDir Path folder) throws Exception {
        names = AuditedTexts.names(folder);
    }

    @Test
    void theSamplesHaveTheirKnownFaults() throws Exception {
        assertThat(matters(AuditedTexts.sample("405-2026", names))).containsExactlyElementsOf(OF_405);
        assertThat(matters(AuditedTexts.sample("510-2025", names))).containsExactlyElementsOf(OF_510);
    }

    @Test
    void thePublishedTextsHaveTheSameFaults() throws Exception {
        assertThat(matters(AuditedTexts.published("405-2026", names))).containsExactlyElementsOf(OF_405);
        assertThat(matters(AuditedTexts.published("510-2025", names))).containsExactlyElementsOf(OF_510);
    }

    @ParameterizedTest
    @CsvSource({"405-2026, 110, 110", "510-2025, 137, 138"})
    void theFiguresAreHeldAgainstSomething(String name, int checked, int all) throws Exception {
        Audit audit = Auditor.audit(AuditedTexts.sample(name, names));

        assertThat(audit.checked()).isEqualTo(checked);
        assertThat(audit.figures()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"405-2026", "510-2025"})
    void everyFindingHasAKeyOfItsOwn(String name) throws Exception {
        assertThat(Auditor.audit(AuditedTexts.sample(name, names)).findings()).extracting(finding -> finding.key())
                .doesNotHaveDuplicates();
    }

    /// Other ways to write the same: what was in order stays so.
    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {"(\\d),(\\d{3}\\.) @ $1$2", "， @ `, `", "： @ :",
            "（ @ (", "同比(增加|减少) @ 比上年$1", "占支出总预算 @ 占支出总预算的", "与上年持平 @ 与上年预算持平",
            "^\\d\\. @ ``", "主要包括 @ 包括", "主要用于 @ 用于",
            "(\\d)万元 @ `$1 万元`", "总预算 @ 总计", "的主要原因是 @ 的原因是"})
    void otherWordsForTheSameRaiseNoAlarm(String words, String others) throws Exception {
        for (String name : List.of("405-2026", "510-2025")) {
            AuditedBudget budget = AuditedTexts.sample(name, names);
            List<String> changed = Documents.sampleText(name).stream().map(line -> line.replaceAll(words, others))
                    .toList();

            assertThat(matters(AuditedTexts.withText(budget, changed)).stream().map(RealTextsTest::withoutPlace))
                    .as(name).isSubsetOf(matters(budget).stream().map(RealTextsTest::withoutPlace).toList());
        }
    }

    private static String withoutPlace(String matter) {
        return Stream.of(matter.split(" ")).limit(2).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    private static List<String> matters(AuditedBudget budget) {
        return Auditor.audit(budget).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WARNING)
                .map(finding -> finding.outcome() + " " + finding.rule() + " " + place(finding)).map(String::strip)
                .toList();
    }

    /// A passage is quoted as a whole, which the samples shorten.
    private static String place(Finding finding) {
        return switch (finding.rule()) {
            case "text.ending" -> "";
            case "text.punctuation" -> ((Value.Words) finding.actual()).text();
            default -> finding.judged().label();
        };
    }
}
