package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `backup` and `restore`, and the backup that commands make before they write.
class BackupCommandTest {
    @TempDir
    Path folder;
    private Path library;

    @BeforeEach
    void importOne() {
        library = folder.resolve("library.budget");
        run("import", Documents.sample("405-2026"));
    }

    @Test
    void aBackupIsMadeListedAndRestored() {
        JsonNode made = run("backup", "--json").json().get("backups").get(0);
        assertThat(made.propertyNames()).containsExactly("file", "madeAt", "reason", "budgets", "bytes");
        assertThat(made.get("reason").asString()).isEqualTo("manual");
        assertThat(made.get("budgets").asInt()).isEqualTo(1);
        run("import", Documents.sample("510-2025"));

        CommandLineRun restored = run("restore", Path.of(made.get("file").asString()).getFileName(), "--json");

        assertThat(restored.json().get("restored").asString()).isEqualTo(made.get("file").asString());
        assertThat(restored.json().get("before").get("budgets").asInt()).isEqualTo(2);
        assertThat(run("list", "--json").json().get("budgets")).hasSize(1);
        assertThat(run("backup", "--list", "--json").json().get("backups")).hasSize(2);
        assertThat(run("backup", "--list").lines()).hasSize(3).element(1).asString().contains("恢复前", "before-restore");
    }

    @Test
    void aCommandThatWritesMakesTheDaysBackupOnceAndOneThatReadsMakesNone() {
        run("list");
        assertThat(backups()).as("neither the first import nor a look").isEmpty();

        run("import", Documents.sample("510-2025"));
        run("import", Documents.sample("510-2025"));

        assertThat(backups()).hasSize(1);
        assertThat(backups().get(0).get("reason").asString()).isEqualTo("daily");
        assertThat(backups().get(0).get("budgets").asInt()).as("what there was before").isEqualTo(1);
    }

    @Test
    void whereTheDailyOneCannotBeMadeTheImportGoesOnWithAWarning() throws Exception {
        Files.writeString(folder.resolve("library.budget.backups"), "a file in its place");

        CommandLineRun imported = CommandLineRun.of("import", "--library", library, Documents.sample("510-2025"));

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.err()).contains("没有备份资料库");
    }

    @Test
    void whatIsNoBackupIsRefused() {
        CommandLineRun refused = CommandLineRun.of("restore", "--library", library, Documents.sample("405-2026"),
                "--json");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("405-2026.xlsx").contains("已损坏");
        assertThat(refused.json().get("error").get("message").asString()).contains("已损坏");
    }

    private JsonNode backups() {
        return run("backup", "--list", "--json").json().get("backups");
    }

    private CommandLineRun run(String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = command;
        all[1] = "--library";
        all[2] = library;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }
}
