package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.ui.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void fill() throws Exception {
        SampleLibrary.in(folder).close();
        library = folder.resolve("samples.budget");
    }

    @Test
    void aFolderBecomesADataPackage() throws Exception {
        CommandLineRun run = run("405:2026", "--out", folder + "/open.data/", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        Path out = folder.resolve("open.data");
        assertThat(run.json().get("file").asString()).isEqualTo(out.toString());
        assertThat(run.json().get("files")).extracting(JsonNode::asString)
                .contains(out.resolve("expenditure.csv").toString(), out.resolve("table-12.csv").toString(),
                        out.resolve("datapackage.json").toString())
                .allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void allBudgetsGoIntoOnePackage() throws Exception {
        CommandLineRun run = run("--all", "--unit", "万元", "--out", folder.resolve("all"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("all/budgets.csv"))).hasSize(3).satisfies(
                lines -> assertThat(lines.get(1)).contains("405:2026:公开#1", "9050.14,9050.14,万元"),
                lines -> assertThat(lines.get(2)).contains("510:2025:公开#1", "30688.06"));
        assertThat(folder.resolve("all/table-01.csv")).doesNotExist();
    }

    @Test
    void nothingIsReplacedWithoutForce() throws Exception {
        Path out = Files.createDirectory(folder.resolve("full"));
        Files.writeString(out.resolve("kept.txt"), "kept");

        CommandLineRun refused = run("405:2026", "--out", out, "--json");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.json().get("error").get("message").asString()).contains("不是空的", "--force");
        assertThat(refused.err()).startsWith("full：");
        assertThat(out.toFile().list()).containsExactly("kept.txt");

        assertThat(run("405:2026", "--out", out, "--force").out()).isEqualTo("已写入 " + out + "\n");
        assertThat(out.resolve("kept.txt")).hasContent("kept");
        assertThat(out.resolve("datapackage.json")).exists();
    }

    @Test
    void theSameHoldsForTheFilesOfOtherCommands() throws Exception {
        Path file = Files.writeString(folder.resolve("taken.pdf"), "kept");
        for (List<String> command : List.of(List.of("compare", "405:2026", "510:2025"), List.of("audit", "405:2026"))) {
            assertThat(other(command, "--out", file).err()).contains("taken.pdf", "已有这个文件");
            assertThat(file).hasContent("kept");
        }
        assertThat(other(List.of("audit", "405:2026"), "--out", file, "--force").exitCode()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void everyBudgetGoesToAFileOfItsOwnAndOneThatCannotBeWrittenKeepsNoOther() throws Exception {
        Path out = Files.createDirectory(folder.resolve("workbooks"));
        Files.createDirectory(out.resolve("405-2026-公开-1.xlsx"));

        CommandLineRun run = run("--all", "--as", "xlsx", "--out", out, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode first = run.json().get("budgets").get(0);
        assertThat(first.get("status").asString()).isEqualTo("failed");
        assertThat(first.at("/problems/0/message").asString()).isEqualTo("已有一个同名的文件夹；请换个文件名");
        JsonNode second = run.json().get("budgets").get(1);
        assertThat(second.get("budget").asString()).isEqualTo("510:2025:公开#1");
        assertThat(second.get("file").asString()).isEqualTo(out.resolve("510-2025-公开-1.xlsx").toString());
        assertThat(out.resolve("510-2025-公开-1.xlsx")).isNotEmptyFile();
    }

    @Test
    void oneBudgetGoesToAWorkbookATextOrABlankTemplate() throws Exception {
        for (String name : List.of("a.xlsx", "a.docx")) {
            CommandLineRun run = run("405:2026", "--out", folder.resolve(name), "--json");
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.json().propertyNames()).containsExactly("file");
            assertThat(Files.readAllBytes(folder.resolve(name))).startsWith('P', 'K');
        }
        assertThat(run("405:2026", "--template", "--out", folder.resolve("blank.xlsx")).exitCode()).isZero();
        assertThat(run("405:2026", "--template", "--out", folder.resolve("blank.xlsx")).err())
                .startsWith("blank.xlsx：已有这个文件");
        assertThat(run("--all", "--template", "--out", folder.resolve("x")).exitCode()).isEqualTo(2);
    }

    @Test
    void tablesOfComparisonsAndAuditsGoToCsv() throws Exception {
        Path comparison = folder.resolve("comparison.csv");
        assertThat(other(List.of("compare", "405:2026", "510:2025"), "--out", comparison).exitCode()).isZero();
        assertThat(Files.readString(comparison)).startsWith("\uFEFF").contains("8215.53");
        assertThat(other(List.of("audit"), "--out", folder.resolve("findings.csv")).exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("510");
    }

    @Test
    void whatCannotBeExportedIsTold() {
        assertThat(run("405:2026", "--out", folder.resolve("x.odt")).err()).contains("x.odt", "不能导出");
        assertThat(run("999:2026", "--out", folder.resolve("x")).exitCode()).isEqualTo(1);
        assertThat(run("405:2026", "--out", folder.resolve("x"), "--password", "p").err()).contains("只有官方工作簿");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(run("--out", folder.resolve("x")).exitCode()).isEqualTo(2);
        assertThat(run("405:2026").exitCode()).isEqualTo(2);
        assertThat(run("405:2026", "--out", "x", "--unit", "角").exitCode()).isEqualTo(2);
    }

    private CommandLineRun run(Object... arguments) {
        return other(List.of("export"), arguments);
    }

    private CommandLineRun other(List<String> command, Object... arguments) {
        var all = new ArrayList<Object>(command);
        all.addAll(List.of(arguments));
        all.addAll(List.of("--library", library));
        return CommandLineRun.of(all.toArray());
    }
}
