package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `search` on a library of both samples.
class SearchCommandTest {
    @TempDir
    static Path folder;
    private static Path library;

    @BeforeAll
    static void importSamples() {
        library = folder.resolve("library.budget");
        assertThat(CommandLineRun.of("import", "assets/samples", "--library", library).exitCode()).isZero();
    }

    @Test
    void hitsAreListedByKindAsJson() {
        JsonNode json = search("2060499", "--json").json();

        JsonNode hit = json.get("hits").get(0);
        assertThat(hit.get("kind").asString()).isEqualTo("code");
        assertThat(hit.get("budget").asString()).isEqualTo("405:2026:公开#1");
        assertThat(hit.get("text").asString()).isEqualTo("2060499 其他技术与开发支出");
        assertThat(hit.get("amount").asString()).isEqualTo("6460.00");
        assertThat(hit.get("at").asString())
                .isEqualTo("405:2026:公开#1/lines/function/405001/206/20604/2060499");
    }

    @Test
    void severalArgumentsAreSeveralWords() {
        List<String> texts = texts(search("情报", "柳州", "--json").json());

        assertThat(texts).contains("405002 柳州市科学技术情报研究所").allMatch(text -> text.contains("情报"));
        assertThat(texts(search("情报 柳州", "--json").json())).isEqualTo(texts);
    }

    @Test
    void goalsAndSentencesHaveNoAmount() {
        JsonNode json = search("机器人", "--json").json();

        assertThat(texts(json)).isNotEmpty();
        json.get("hits").forEach(hit -> assertThat(hit.has("amount")).as(hit.toString())
                .isEqualTo(List.of("unit", "code", "project").contains(hit.get("kind").asString())));
    }

    @Test
    void asTextTheKindsAreHeadings() {
        CommandLineRun run = search("机器人");

        assertThat(run.lines()).contains("绩效目标").anyMatch(line -> line.startsWith("  …") || line.startsWith("  "));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatIsNotListedIsCounted() {
        CommandLineRun few = search("支出", "--limit", "2");
        JsonNode json = search("支出", "--limit", "2", "--json").json();

        assertThat(few.lines()).anyMatch(line -> line.matches("支出功能科目（另有 \\d+ 项）"));
        assertThat(json.get("further").get(0).get("kind").asString()).isEqualTo("code");
    }

    @Test
    void nothingFoundIsNoFailure() {
        assertThat(search("没有这样的文字").exitCode()).isZero();
        assertThat(search("没有这样的文字").lines()).containsExactly("没有找到“没有这样的文字”");
        assertThat(search("没有这样的文字", "--json").json().get("hits")).isEmpty();
        assertThat(search("\"*(", "--json").exitCode()).isZero();
    }

    @Test
    void aLibraryThatIsMissingIsAFailureAndNoTextIsMisuse() {
        assertThat(CommandLineRun.of("search", "x", "--library", folder.resolve("none.budget")).exitCode()).isOne();
        assertThat(CommandLineRun.of("search", "--library", library).exitCode()).isEqualTo(2);
        assertThat(search("x", "--limit", "0").exitCode()).isEqualTo(2);
    }

    private static List<String> texts(JsonNode json) {
        return StreamSupport.stream(json.get("hits").spliterator(), false).map(hit -> hit.get("text").asString())
                .toList();
    }

    private static CommandLineRun search(String... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--library";
        all[arguments.length + 2] = library;
        return CommandLineRun.of(all);
    }
}
