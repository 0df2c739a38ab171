package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.Rules;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `audit` and `replies` on the sample budgets.
class AuditCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void importSamples() throws Exception {
        SampleLibrary.in(folder).close();
    }

    private static CommandLineRun run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--library", folder.resolve("samples.budget")));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void theJsonOfOneBudgetIsThatOfTheDesign() {
        CommandLineRun run = run("audit", "510:2025", "--json");
        JsonNode json = run.json();

        assertThat(run.exitCode()).as("findings are no failure").isZero();
        assertThat(json.propertyNames()).containsExactly("budget", "summary", "figures", "findings");
        assertThat(json.get("budget").asString()).isEqualTo("510:2025:公开#1");
        assertThat(json.get("summary").propertyNames()).containsExactly("pass", "rounding", "fail", "unchecked",
                "warning");
        assertThat(json.get("figures").propertyNames()).containsExactly("found", "checked");
        assertThat(json.get("findings").valueStream().map(finding -> finding.get("outcome").asString()))
                .contains("fail", "rounding").doesNotContain("pass");
        assertThat(json.get("findings").size()).isEqualTo(json.get("summary").valueStream()
                .mapToInt(JsonNode::asInt).sum() - json.get("summary").get("pass").asInt());
        JsonNode fault = json.get("findings").valueStream()
                .filter(finding -> finding.get("outcome").asString().equals("fail")
                        && finding.get("difference") != null)
                .findFirst().orElseThrow();
        assertThat(fault.propertyNames()).contains("rule", "code", "message", "expected", "actual", "difference",
                "evidence");
        assertThat(fault.get("evidence").get(0).propertyNames()).contains("at", "label", "value");
        assertThat(fault.get("evidence").get(0).get("at").asString()).contains("!");
    }

    @Test
    void whatPassesIsListedOnlyWhenAskedFor() {
        JsonNode json = run("audit", "510:2025", "--json", "--all").json();

        assertThat(json.get("findings").size())
                .isEqualTo(json.get("summary").valueStream().mapToInt(JsonNode::asInt).sum());
    }

    @Test
    void withoutABudgetEveryOneIsAudited() {
        JsonNode json = run("audit", "--json").json();

        assertThat(json.get("budgets").valueStream().map(budget -> budget.get("budget").asString()))
                .containsExactly("405:2026:公开#1", "510:2025:公开#1");
        assertThat(json.get("budgets").get(1)).isEqualTo(run("audit", "510:2025", "--json").json());
    }

    @Test
    void theTextBeginsWithTheGravestAndWritesArithmeticBelow() {
        List<String> lines = run("audit", "510:2025").lines();

        assertThat(lines.getFirst()).startsWith("510 柳州市工业和信息化局 2025：");
        int fail = indexOf(lines, "  差错");
        assertThat(fail).isPositive().isLessThan(indexOf(lines, "  尾差"));
        assertThat(lines).anyMatch(line -> line.contains(" ≠ 0.00"));
        assertThat(run("--language", "en", "audit", "510:2025").lines().get(1)).startsWith("fault");
    }

    private static int indexOf(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().map(lines::indexOf).orElse(-1);
    }

    @Test
    void papersAreWrittenByTheNameOfTheFile() {
        for (String name : List.of("list.xlsx", "letter.docx", "paper.pdf")) {
            CommandLineRun run = run("audit", "510:2025", "--out", folder.resolve(name), "--json");
            assertThat(run.err()).isEmpty();
            assertThat(run.json().get("files").toString()).contains(name);
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        assertThat(run("audit", "--out", folder.resolve("all.xlsx")).exitCode()).isZero();
        assertThat(folder.resolve("all.xlsx")).isNotEmptyFile();
        assertThat(run("audit", "--out", folder.resolve("all.docx")).err()).contains("只能写成 .xlsx");
        assertThat(folder.resolve("all.docx")).doesNotExist();
    }

    @Test
    void aListWithoutAnswersChangesNothing() {
        assertThat(run("audit", "510:2025", "--out", folder.resolve("sent.xlsx")).exitCode()).isZero();

        JsonNode json = run("replies", folder.resolve("sent.xlsx"), "--json").json();

        assertThat(json.get("replies")).isEmpty();
        assertThat(json.get("problems")).isEmpty();
        assertThat(run("replies", folder.resolve("sent.xlsx")).lines()).containsExactly("导入答复 0 条，0 条没有变化，0 个问题");
    }

    @Test
    void theRulesAreListedWithWhatTheyRestOn() {
        JsonNode rules = run("audit", "--rules", "--json").json().get("rules");

        assertThat(rules.size()).isEqualTo(Rules.ALL.size());
        assertThat(rules.valueStream().map(rule -> rule.get("basis").asString())).noneMatch(String::isBlank);
        assertThat(run("audit", "--rules").lines()).contains("表内", "表间", "说明");
    }

    @Test
    void anUnknownBudgetFails() {
        CommandLineRun run = run("audit", "999:2020", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("error")).isNotNull();
    }
}
