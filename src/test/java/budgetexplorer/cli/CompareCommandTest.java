package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void fill() throws Exception {
        SampleLibrary.in(folder).close();
        library = folder.resolve("samples.budget");
    }

    @Test
    void theJsonHasAValueAndAShareForEachBudgetAndNullForWhatIsMissing() {
        JsonNode json = run("405:2026", "510:2025", "--by", "function", "--level", "款", "--json").json();

        assertThat(json.get("budgets").toString()).isEqualTo("[\"405:2026:公开#1\",\"510:2025:公开#1\"]");
        JsonNode first = json.get("rows").get(0);
        assertThat(first.get("code").asString()).isEqualTo("20604");
        assertThat(first.get("name").asString()).isEqualTo("技术与开发");
        assertThat(first.get("values").toString()).isEqualTo("[\"6460.00\",null]");
        assertThat(first.get("shares").toString()).isEqualTo("[\"0.713801\",null]");
        assertThat(json.get("rows")).hasSize(13);
        assertThat(json.get("total").get("values").toString()).isEqualTo("[\"9050.14\",\"30688.06\"]");
        assertThat(json.get("notes").get(0).asString()).isEqualTo("年度不同：405 为 2026 年，510 为 2025 年");
    }

    @Test
    void aCodeCanBeOpened() {
        JsonNode json = run("405:2026", "510:2025", "--under", "20601", "--json").json();

        assertThat(json.get("rows")).extracting(row -> row.get("code").asString()).containsExactly("2060101",
                "2060199", "2060102");
        assertThat(json.get("rows").get(0).get("values").get(0).asString()).isEqualTo("477.22");
    }

    @Test
    void theTextIsATableWithWhatIsToBeKnownOfIt() {
        CommandLineRun run = run("405:2026", "510:2025", "--by", "structure");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).startsWith("两个部门的支出预算中最多的都是项目支出，405 占 72.3%、510 占 89.9%",
                "年度不同：405 为 2026 年，510 为 2025 年");
        assertThat(run.out()).containsPattern("基本支出 +2,504.76 +27.7% +3,084.94 +10.1%")
                .containsPattern("\\n  人员经费 +2,278.59").contains("注：单位：万元");
    }

    @Test
    void theComparisonIsWrittenToAFile() throws Exception {
        Path file = folder.resolve("comparison.pdf");

        CommandLineRun run = run("405:2026", "510:2025", "--by", "three-public", "--out", file, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("files").get(0).asString()).isEqualTo(file.toString());
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whatCannotBeComparedIsMisunderstood() {
        assertThat(run("405:2026").exitCode()).isEqualTo(2);
        assertThat(run("405:2026").err()).startsWith("要比较 2 至 12 份预算，这里是 1 份");
        assertThat(run("405:2026", "510:2025", "--by", "fund", "--level", "款").exitCode()).isEqualTo(2);
        assertThat(run("405:2026", "510:2025", "--by", "economy", "--level", "项").exitCode()).isEqualTo(2);
        assertThat(run("405:2026", "510:2025", "--under", "20x").exitCode()).isEqualTo(2);
        assertThat(run("405:2026", "510:2025", "--by", "colour").exitCode()).isEqualTo(2);
    }

    @Test
    void aBudgetIsNotComparedWithItself() {
        CommandLineRun run = run("405:2026", "405:2026:公开");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("405:2026:公开#1 写了两次");
    }

    @Test
    void aLevelMustBeBelowTheCodeThatIsOpened() {
        assertThat(run("405:2026", "510:2025", "--under", "20601", "--level", "类").exitCode()).isEqualTo(2);
        assertThat(run("405:2026", "510:2025", "--under", "206", "--level", "类").err())
                .startsWith("--level 要比 --under 的科目 206 更低");
        assertThat(run("405:2026", "510:2025", "--by", "economy", "--under", "301", "--level", "类").exitCode())
                .isEqualTo(2);
        assertThat(run("405:2026", "510:2025", "--under", "206", "--level", "项").exitCode()).isZero();
    }

    @Test
    void aBudgetThatIsNotThereAndAFormatThatIsNoneFail() {
        assertThat(run("405:2026", "999:2026").exitCode()).isEqualTo(1);
        assertThat(run("405:2026", "510:2025", "--out", folder.resolve("comparison.odt")).exitCode()).isEqualTo(1);
    }

    @Test
    void theDemoWithoutADisplayDrawsTheComparisonOfTheSamples() throws Exception {
        CommandLineRun run = CommandLineRun.of("demo", "--directory", folder.resolve("demo"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(ImageIO.read(folder.resolve("demo/comparison.png").toFile()).getWidth()).isGreaterThan(1000);
    }

    private CommandLineRun run(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "compare";
        all[1] = "--library";
        all[2] = library;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(all);
    }
}
