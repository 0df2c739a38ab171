package budgetexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.samples.Documents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Where the program's own folder cannot be written there are no logs and no reports, but the program works.
@EnabledOnOs(OS.LINUX)
class UnwritableDataFolderTest {
    @TempDir
    Path folder;

    @Test
    void theProgramStartsAllTheSame() throws Exception {
        Path data = Files.writeString(folder.resolve("data"), "a file in its place");

        ProcessBuilder program = ChildProcess.of(Main.class, "import", "--library", folder.resolve("library.budget"),
                Documents.sample("405-2026").toAbsolutePath());
        program.environment().put("XDG_DATA_HOME", data.toString());
        Process process = program.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("405:2026").doesNotContain("Exception");
        assertThat(data).hasContent("a file in its place");
    }
}
