package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The commands on a library of the two samples. Each test runs whole command lines.
class CommandsTest {
    private static final Path SAMPLE_405 = Documents.sample("405-2026");
    private static final Path SAMPLE_510 = Documents.sample("510-2025");

    @TempDir
    static Path folder;
    private static Path library;

    @BeforeAll
    static void importTheSamples() {
        library = folder.resolve("library.budget");
        CommandLineRun run = CommandLineRun.of("import", "--library", library, SAMPLE_405, SAMPLE_510);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    // import

    @Test
    void importTellsWhatBecameOfEveryFile(@TempDir Path other) {
        JsonNode file = CommandLineRun.of("import", "--library", other.resolve("l.budget"), "--json", SAMPLE_405).json()
                .get("files").get(0);

        assertThat(file.propertyNames()).containsExactly("file", "status", "budget", "department", "year", "stage",
                "revision", "tables", "problems");
        assertThat(file.get("file").asString()).isEqualTo(SAMPLE_405.toString());
        assertThat(file.get("status").asString()).isEqualTo("imported");
        assertThat(file.get("budget").asString()).isEqualTo("405:2026:公开#1");
        assertThat(file.get("department").asString()).isEqualTo("柳州市科学技术局");
        assertThat(file.get("year").isInt()).isTrue();
        assertThat(file.get("year").asInt()).isEqualTo(2026);
        assertThat(file.get("stage").asString()).isEqualTo("公开");
        assertThat(file.get("revision").asInt()).isEqualTo(1);
        assertThat(file.get("tables").toString()).isEqualTo("{\"1\":29,\"2\":6,\"3\":38,\"4\":29,\"5\":38,\"6\":33,"
                + "\"7\":7,\"8\":1,\"9\":1,\"10\":34,\"11\":9,\"12\":21}");
        assertThat(file.get("problems").isArray()).isTrue();
        assertThat(file.get("problems")).isEmpty();
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        CommandLineRun run = CommandLineRun.of("import", "--library", library, "--json", SAMPLE_405);

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("files").get(0).get("status").asString()).isEqualTo("unchanged");
        assertThat(run.json().get("files").get(0).get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aFileThatFailsEndsTheImportWithCode1ButTheOthersAreImported(@TempDir Path other) throws IOException {
        Path bad = Files.writeString(other.resolve("坏.xlsx"), "not a workbook");
        Path fresh = other.resolve("l.budget");

        CommandLineRun run = CommandLineRun.of("import", "--library", fresh, "--json", bad, SAMPLE_405);

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode failed = run.json().get("files").get(0);
        assertThat(failed.propertyNames()).containsExactly("file", "status", "problems");
        assertThat(failed.get("status").asString()).isEqualTo("failed");
        JsonNode problem = failed.get("problems").get(0);
        assertThat(problem.propertyNames()).containsExactly("severity", "at", "message");
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("at").asString()).isEqualTo("坏.xlsx");
        assertThat(problem.get("message").asString()).contains(".xlsx");
        assertThat(run.json().get("files").get(1).get("status").asString()).isEqualTo("imported");
        assertThat(run.err()).startsWith("坏.xlsx：").hasLineCount(1);
    }

    @Test
    void importTakesTheStageThatTheUserNames(@TempDir Path other) {
        Path fresh = other.resolve("l.budget");

        CommandLineRun run = CommandLineRun.of("import", "--library", fresh, "--stage", "二上", SAMPLE_405);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("已导入 %s → 405:2026:二上#1 柳州市科学技术局，12 张表，246 行%n".formatted(SAMPLE_405));
    }

    @Test
    void importSpeaksEnglishWhereTheUserAsksForIt(@TempDir Path other) {
        CommandLineRun run = CommandLineRun.of("import", "--language=en", "--library", other.resolve("l.budget"),
                SAMPLE_405);

        assertThat(run.out()).startsWith("imported ").contains("12 tables, 246 rows");
    }

    // list

    @Test
    void listHasEveryBudgetWithItsTotal() {
        JsonNode budgets = CommandLineRun.of("list", "--library", library, "--json").json().get("budgets");

        assertThat(budgets).hasSize(2);
        assertThat(budgets.get(0).toString()).isEqualTo("""
                {"budget":"405:2026:公开#1","department":"柳州市科学技术局","year":2026,"stage":"公开","revision":1,\
                "total":"9050.14"}""");
        assertThat(budgets.get(1).get("budget").asString()).isEqualTo("510:2025:公开#1");
        assertThat(budgets.get(1).get("total").asString()).isEqualTo("30688.06");
    }

    @Test
    void listIsATableForPeople() {
        CommandLineRun run = CommandLineRun.of("list", "--library", library);

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("预算").contains("部门", "合计（万元）", "来源文件");
        assertThat(run.lines().get(1)).startsWith("405:2026:公开#1").contains(" 9050.14  ").endsWith("405-2026.xlsx");
    }

    @Test
    void aLibraryThatIsNotThereIsNotMadeByLookingAtIt(@TempDir Path other) {
        Path missing = other.resolve("new.budget");

        CommandLineRun run = CommandLineRun.of("list", "--library", missing, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("error").path("at").asString()).isEqualTo("new.budget");
        assertThat(missing).doesNotExist();
    }

    @Test
    void theLibraryMayBeNamedBeforeTheCommand() {
        assertThat(CommandLineRun.of("--library", library, "list").lines()).hasSize(3);
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine() {
        assertThat(CommandLineRun.of("tree", "405:2026", "--depth", "-1", "--library", library))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err().lines())
                        .containsExactly("层数不能是 -1，应为 0 或更大（用法见 budget tree --help）"));
        assertThat(CommandLineRun.of("list", "--language", "fr").exitCode()).isEqualTo(2);
    }

    // tree

    @Test
    void theTreeByFunctionStatesWhatTheDocumentStatesAndComputesTheRest() {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "405:2026", "--json").json();
        JsonNode unit = child(root, "405001");
        JsonNode category = child(unit, "206");

        assertThat(root.get("level").asString()).isEqualTo("department");
        assertThat(root.get("code").asString()).isEqualTo("405");
        assertThat(root.get("name").asString()).isEqualTo("柳州市科学技术局");
        assertThat(root.get("total").asString()).isEqualTo("9050.14");
        assertThat(root.get("computed").asBoolean()).isFalse();
        assertThat(unit.get("level").asString()).isEqualTo("unit");
        assertThat(unit.get("total").asString()).isEqualTo("7120.57");
        assertThat(unit.get("computed").asBoolean()).isFalse();
        assertThat(sumOfChildren(unit)).isEqualTo("7120.58");
        assertThat(category.get("level").asString()).isEqualTo("类");
        assertThat(category.get("name").asString()).isEqualTo("科学技术支出");
        assertThat(category.get("computed").asBoolean()).isTrue();
        assertThat(item(root, "405001").get("total").asString()).isEqualTo("6450.00");
        assertThat(item(root, "405001").get("level").asString()).isEqualTo("项");
        assertThat(item(root, "405001").get("computed").asBoolean()).isFalse();
        assertThat(item(root, "405002").get("total").asString()).isEqualTo("10.00");
    }

    @Test
    void everyNodeOfATreeKeepsTheContract() {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "510:2025", "--json").json();
        List<JsonNode> nodes = nodes(root).toList();

        assertThat(nodes.size()).isGreaterThan(50);
        assertThat(nodes).allSatisfy(node -> {
            assertThat(List.of("level", "code", "name", "total", "basic", "personnel", "operating", "project",
                    "computed", "children")).containsAll(node.propertyNames());
            assertThat(node.propertyNames()).contains("level", "code", "name", "total", "computed", "children");
            assertThat(node.get("total").isString()).isTrue();
            assertThat(node.get("total").asString()).matches("-?\\d+\\.\\d\\d");
            assertThat(node.get("computed").isBoolean()).isTrue();
        });
    }

    @Test
    void theRootOfATreeHasItsStructure() {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "405:2026", "--json", "--depth", "0").json();

        assertThat(root.toString()).isEqualTo("""
                {"level":"department","code":"405","name":"柳州市科学技术局","total":"9050.14","basic":"2504.76",\
                "personnel":"2278.59","operating":"226.18","project":"6545.38","computed":false}""");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "5, 5"})
    void depthIsTheNumberOfLevelsBelowTheDepartment(int depth, int levels) {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "405:2026", "--json", "--depth", depth).json();

        assertThat(levels(root)).isEqualTo(levels);
    }

    @Test
    void theTreeByEconomySplitsBasicExpenditure() {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "405:2026", "--by", "economy", "--json").json();

        assertThat(root.get("total").asString()).isEqualTo("2504.76");
        assertThat(codes(root)).containsExactly("301", "302", "303");
        assertThat(child(root, "301").get("total").asString()).isEqualTo("2026.97");
        assertThat(child(child(root, "301"), "30101").get("personnel").asString()).isEqualTo("537.95");
        assertThat(child(child(root, "301"), "30101").has("project")).as("not stated").isFalse();
    }

    @Test
    void theTreeByFundHasTheFundsAndTheirUnits() {
        JsonNode root = CommandLineRun.of("tree", "--library", library, "405:2026", "--by=fund", "--json").json();

        assertThat(codes(root)).containsExactly("general", "governmentFund", "stateCapital", "fiscalAccount",
                "unitFunds", "carryOver");
        assertThat(child(root, "general").get("total").asString()).isEqualTo("9050.14");
        assertThat(codes(child(root, "general"))).containsExactly("405001", "405002", "405003", "405004");
        assertThat(child(root, "unitFunds").get("children")).isEmpty();
    }

    @Test
    void theTreeForPeopleIsIndentedByLevel() {
        CommandLineRun run = CommandLineRun.of("tree", "--library", library, "405:2026", "--depth", "2");

        assertThat(run.lines().get(0)).contains("科目 / 单位", "合计", "基本支出", "人员经费", "公用经费", "项目支出");
        assertThat(run.lines().get(1)).startsWith("405 柳州市科学技术局").contains("9,050.14");
        assertThat(run.lines().get(2)).startsWith("  405001 柳州市科学技术局").contains("7,120.57");
        assertThat(run.lines().get(3)).startsWith("    206 科学技术支出");
    }

    // table

    @Test
    void aTableIsPrintedAsStatedWithTheCellsThatShowIt() {
        JsonNode table = CommandLineRun.of("table", "--library", library, "405:2026", "10", "--json").json();

        assertThat(table.propertyNames()).contains("table", "title", "unit", "columns", "rows");
        assertThat(table.get("table").asInt()).isEqualTo(10);
        assertThat(table.get("title").asString()).isEqualTo("政府采购预算表");
        assertThat(table.get("unit").asString()).isEqualTo("万元");
        assertThat(table.get("rows")).hasSize(34);
        assertThat(table.get("columns")).hasSize(19);
        assertThat(table.get("rows").get(0).propertyNames()).containsExactly("cells", "at");
        assertThat(table.get("rows").get(0).get("at").asString()).isEqualTo("政府采购预算表（表10）!A8:S8");
        assertThat(table.get("rows")).allSatisfy(row -> assertThat(row.get("cells")).hasSize(19));
        assertThat(table.get("rows").get(0).get("cells").get(0).asString()).isEqualTo("合计");
        assertThat(table.get("rows").get(0).get("cells").get(4).asString()).isEqualTo("93.81");
    }

    @Test
    void amountsOfATableHaveNoSeparators() {
        JsonNode table = CommandLineRun.of("table", "--library", library, "510:2025", "3", "--json").json();

        assertThat(table.get("rows").get(0).get("cells").get(3).asString()).isEqualTo("30688.06");
        assertThat(table.get("columns").get(3).asString()).isEqualTo("合计");
    }

    @Test
    void theTableForPeopleEndsWithItsNotes() {
        CommandLineRun run = CommandLineRun.of("table", "--library", library, "405:2026", "8");

        assertThat(run.lines().getFirst()).isEqualTo("表 8 政府性基金预算支出情况表（单位：万元）");
        assertThat(run.lines().getLast()).isEqualTo("注：本部门2026年没有政府性基金预算支出，故本表无数据。");
    }

    // faults

    @ParameterizedTest
    @ValueSource(strings = {"999:2026", "405:2019", "405:2026:草案", "405:2026:公开#2", "科技局"})
    void aBudgetThatIsNotThereEndsWithCode1InWordsAndInJson(String budget) {
        CommandLineRun run = CommandLineRun.of("tree", "--library", library, budget, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(budget).hasLineCount(1);
        JsonNode error = run.json().get("error");
        assertThat(error.get("severity").asString()).isEqualTo("error");
        assertThat(error.get("message").asString()).contains(budget);
    }

    @Test
    void aFaultSaysNothingOnStdoutWithoutJson() {
        CommandLineRun run = CommandLineRun.of("table", "--library", library, "999:2026", "3");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("library.budget：资料库中没有预算 999:2026%n".formatted());
    }

    @Test
    void aFileThatIsNoLibraryEndsWithCode1(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("notes.txt"), "not a database, but long enough to be read as one");

        CommandLineRun run = CommandLineRun.of("list", "--library", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("notes.txt：这个文件不是资料库%n".formatted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "tree", "table 405:2026", "table 405:2026 x", "table 405:2026 13",
            "table 405:2026 0", "tree 405:2026 --by colour", "tree 405:2026 --depth deep", "list --no-such-option",
            "import --stage 三上 x.xlsx", "nonsense"})
    void aCommandLineThatIsNotUnderstoodEndsWithCode2(String line) {
        List<Object> arguments = new ArrayList<>(Arrays.asList((Object[]) line.split(" ")));
        if (!line.equals("nonsense")) {
            arguments.addAll(1, List.of("--library", library));
        }

        CommandLineRun run = CommandLineRun.of(arguments.toArray());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void theVersionsAreSaidOneALine() {
        assertThat(CommandLineRun.of("--version").lines()).satisfiesExactly(
                program -> assertThat(program).startsWith("Budget Explorer "),
                java -> assertThat(java).startsWith("Java " + Runtime.version().feature()),
                javafx -> assertThat(javafx).matches("JavaFX \\d+.*"),
                sqlite -> assertThat(sqlite).matches("SQLite 3\\.\\d+.*"),
                system -> assertThat(system).contains(System.getProperty("os.name")));
    }

    @Test
    void withoutACommandAndADisplayItSaysSo() {
        CommandLineRun run = CommandLineRun.of("--library", library);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("budget list");
    }

    @ParameterizedTest
    @CsvSource({"zh, 部门预算通览", "en, Budget Explorer: look"})
    void helpSpeaksTheUsersLanguage(String language, String words) {
        CommandLineRun run = CommandLineRun.of("--language", language, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(words, "import", "list", "tree", "table").doesNotContain("demo");
    }

    private static JsonNode item(JsonNode root, String unit) {
        return child(child(child(child(root, unit), "206"), "20604"), "2060499");
    }

    private static JsonNode child(JsonNode node, String code) {
        return children(node).filter(child -> child.get("code").asString().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(JsonNode node) {
        return children(node).map(child -> child.get("code").asString()).toList();
    }

    private static String sumOfChildren(JsonNode node) {
        return children(node).map(child -> new BigDecimal(child.get("total").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return node.has("children") ? node.get("children").valueStream() : Stream.empty();
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(CommandsTest::nodes));
    }

    private static int levels(JsonNode node) {
        return 1 + children(node).mapToInt(CommandsTest::levels).max().orElse(0);
    }
}
