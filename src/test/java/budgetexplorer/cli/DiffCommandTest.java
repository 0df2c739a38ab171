package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.service.difference.SecondDraft;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `diff` on the sample of 405 and a copy of it with ten edits.
class DiffCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void importTwoDrafts() throws Exception {
        try (Library library = SampleLibrary.in(folder)) {
            SecondDraft.withTenEdits(library, folder);
        }
    }

    private static CommandLineRun run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--library", folder.resolve("samples.budget"), "diff"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void theJsonListsExactlyTheTenEdits() {
        JsonNode json = run("405:2026#1", "405:2026#2", "--json").json();

        assertThat(json.propertyNames()).contains("changes", "findings");
        assertThat(json.get("changes")).hasSize(10);
        assertThat(json.get("findings").propertyNames()).containsExactly("fixed", "new", "open");
        JsonNode amount = json.get("changes").valueStream().filter(change -> change.get("table").asInt() == 6)
                .findFirst().orElseThrow();
        assertThat(amount.get("key").toString()).isEqualTo("[\"30201\"]");
        assertThat(amount.get("column").asString()).endsWith("合计");
        assertThat(amount.get("old").asString()).isEqualTo("16.11");
        assertThat(amount.get("new").asString()).isEqualTo("18.11");
        assertThat(amount.get("difference").asString()).isEqualTo("2.00");
        assertThat(amount.get("oldAt").asString()).endsWith("!C20");
        assertThat(amount.get("consequence").asBoolean()).isFalse();
    }

    @Test
    void figuresOfASentenceStandOldAndNew() {
        JsonNode sentence = run("405:2026#1", "405:2026#2", "--json").json().get("changes").valueStream()
                .filter(change -> change.get("table").asInt() == 0).findFirst().orElseThrow();

        assertThat(sentence.get("figures").toString()).isEqualTo("[{\"old\":\"27.68\",\"new\":\"27.86\"}]");
    }

    @Test
    void oneBudgetIsHeldAgainstTheDraftBeforeIt() {
        assertThat(run("405:2026", "--json").out()).isEqualTo(run("405:2026#1", "405:2026#2", "--json").out());
        CommandLineRun first = run("510:2025", "--json");
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.err()).contains("没有 510:2025:公开#1 的上一稿");
        assertThat(first.json().get("error")).isNotNull();
    }

    @Test
    void theTextGoesTableByTable() {
        assertThat(run("405:2026").lines()).startsWith(
                "与第 1 稿相比，改了 3 处，增 1 行，删 1 行，移动 1 行，更名或换码 3 处，说明改动 1 句；总支出不变，为 9,050.14 万元",
                "",
                "表 2 部门收入总体情况表").contains("表 6 一般公共预算基本支出情况表",
                        "  改  30201 办公费  合计  16.11 → 18.11  +2.00", "说明");
        assertThat(run("405:2026").out()).contains("审核：已改正 1 条，新出现 26 条，仍未改");
        assertThat(run("405:2026").lines()).contains("  新出现 26 条");
    }

    @Test
    void twoBudgetsThatAreTheSameHaveNoChanges() {
        CommandLineRun same = run("510:2025", "510:2025", "--json");

        assertThat(same.exitCode()).isZero();
        assertThat(same.json().get("changes")).isEmpty();
    }

    @Test
    void withoutABudgetItIsNotUnderstood() {
        assertThat(run().exitCode()).isEqualTo(2);
    }
}
