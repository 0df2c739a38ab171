package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `narrative` on a library of the two samples with their texts.
class NarrativeCommandTest {
    @TempDir
    static Path folder;
    private static Path library;

    @BeforeAll
    static void importTheSamplesWithTheirTexts() {
        library = folder.resolve("library.budget");
        CommandLineRun run = CommandLineRun.of("import", "--library", library, Documents.sample("405-2026"),
                Documents.sample("510-2025"), "assets/samples/405-2026.txt", "assets/samples/510-2025.txt");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void theJsonSaysWhoseItIsAndWhatItHolds() {
        JsonNode narrative = json("405:2026");

        assertThat(narrative.propertyNames()).containsExactly("department", "year", "sections", "figures", "numerals",
                "profile", "glossary", "assets");
        assertThat(narrative.get("department").asString()).isEqualTo("柳州市科学技术局");
        assertThat(narrative.get("year").asInt()).isEqualTo(2026);
        assertThat(narrative.get("sections")).hasSize(18);
        assertThat(narrative.get("sections").get(2).propertyNames()).containsExactly("number", "kind", "heading",
                "text");
        assertThat(narrative.get("sections").get(2).get("number").asInt()).isEqualTo(1);
        assertThat(narrative.get("sections").get(2).get("kind").asString()).isEqualTo("balance");
        assertThat(narrative.get("sections").get(2).get("heading").asString()).isEqualTo("一、部门收支总体情况说明");
    }

    @ParameterizedTest
    @CsvSource({"405:2026, 110", "510:2025, 138"})
    void everyFigureStandsInItsSectionWhereItSays(String budget, int figures) {
        JsonNode narrative = json(budget);

        assertThat(narrative.get("figures")).hasSize(figures).allSatisfy(figure -> {
            String text = textOf(narrative, figure.get("kind").asString());
            assertThat(text.substring(figure.get("at").asInt())).startsWith(figure.get("text").asString());
            assertThat(figure.get("value").asString()).matches("-?\\d+(\\.\\d+)?");
        });
        assertThat(narrative.get("numerals").toString())
                .isEqualTo("{\"standing\":%1$d,\"understood\":%1$d}".formatted(figures));
    }

    @Test
    void aFigureSaysWhatItClaims() {
        List<JsonNode> figures = json("405:2026").get("figures").valueStream()
                .filter(figure -> figure.get("kind").asString().equals("threePublic")).toList();

        assertThat(figures.get(1).toString()).isEqualTo("""
                {"section":7,"kind":"threePublic","at":42,"text":"12.98万元","claim":"priorYear","value":"12.98",\
                "unit":"万元","subject":["部门一般公共预算安排的“三公”经费支出预算"],"year":2025}""");
        assertThat(figures.get(2).get("claim").asString()).isEqualTo("change");
        assertThat(figures.get(2).get("direction").asString()).isEqualTo("decrease");
    }

    @Test
    void aShareNamesItsWhole() {
        JsonNode share = json("510:2025").get("figures").valueStream()
                .filter(figure -> figure.get("claim").asString().equals("share")).findFirst().orElseThrow();

        assertThat(share.get("whole").asString()).isEqualTo("支出总预算");
    }

    @Test
    void theProfileTheTermsAndTheAssetsAreFacts() {
        JsonNode narrative = json("510:2025");

        JsonNode profile = narrative.get("profile");
        assertThat(profile.propertyNames()).containsExactly("duties", "offices", "units", "counts");
        assertThat(profile.get("duties")).hasSize(15);
        assertThat(profile.get("offices").get("stated").asInt()).isEqualTo(18);
        assertThat(profile.get("offices").get("named")).hasSize(16);
        assertThat(profile.get("units").get(0).toString())
                .isEqualTo("{\"name\":\"柳州市工业投资项目服务中心\",\"nature\":\"全额拨款事业单位\"}");
        assertThat(narrative.get("glossary")).hasSize(8)
                .allSatisfy(term -> assertThat(term.propertyNames()).containsExactly("name", "explanation"));
        assertThat(narrative.get("assets").get("none").asBoolean()).isFalse();
        assertThat(narrative.get("assets").get("facts")).hasSize(9);
        assertThat(json("405:2026").get("assets").toString()).isEqualTo("{\"none\":true,\"facts\":[]}");
    }

    @Test
    void forPeopleEveryStatementIsALineBelowItsHeading() {
        List<String> lines = CommandLineRun.of("narrative", "--library", library, "405:2026").lines();

        assertThat(lines).startsWith("柳州市科学技术局 2026 年部门预算公开说明", "说明中 110 个数字，已识别 110 个", "", "一、主要职责");
        assertThat(lines).containsSubsequence("五、一般公共预算支出情况说明",
                "  科学技术支出 › 科学技术管理事务 › 行政运行：金额 477.22万元；全部为基本支出", "    用于：机关和参公单位的日常运转。",
                "  部门一般公共预算安排的“三公”经费支出预算 › 公务接待费：金额 4.94万元；比上年减少 0.04万元；比上年减少 0.80%");
        assertThat(lines).contains("  参照公务员管理事业单位：柳州市科技兴市服务中心");
    }

    @Test
    void inEnglishTheProgramsOwnWordsAreEnglish() {
        CommandLineRun run = CommandLineRun.of("narrative", "--language", "en", "--library", library, "405:2026");

        assertThat(run.out()).contains("110 numbers in the narrative, 110 understood", "all of it basic expenditure");
    }

    @Test
    void aBudgetWithoutANarrativeEndsWithCode1AndSaysHowToGetOne(@TempDir Path other) throws IOException {
        Path tables = Files.copy(Documents.sample("405-2026"), other.resolve("only-tables.xlsx"));
        Path fresh = other.resolve("l.budget");
        CommandLineRun.of("import", "--library", fresh, tables);

        CommandLineRun run = CommandLineRun.of("narrative", "--library", fresh, "405:2026", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("405:2026:公开#1", ".docx").hasLineCount(1);
        assertThat(run.json().get("error").get("at").asString()).isEqualTo("only-tables.xlsx");
    }

    private static JsonNode json(String budget) {
        CommandLineRun run = CommandLineRun.of("narrative", "--library", library, budget, "--json");
        assertThat(run.exitCode()).isZero();
        return run.json();
    }

    private static String textOf(JsonNode narrative, String kind) {
        return narrative.get("sections").valueStream().filter(section -> section.get("kind").asString().equals(kind))
                .findFirst().orElseThrow().get("text").asString();
    }
}
