package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is logged goes to a few files of bounded size.
class LogsTest {
    private static final Logger LOG = Logger.getLogger("somebody");

    @TempDir
    Path folder;

    @AfterEach
    void logAsBefore() throws IOException {
        Logs.stop();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void theFilesTakeTurnsAndTheOldestGoes() throws IOException {
        Logs.writeTo(folder);
        String line = "x".repeat(10_000);

        for (int i = 0; i < 900; i++) {
            LOG.warning(i + " " + line);
        }

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(5).allSatisfy(log -> assertThat(Files.size(log)).isLessThan(1_100_000));
        }
        assertThat(Logs.folder()).contains(folder);
        assertThat(Logs.lastLines(1).getFirst()).contains("899 xxx");
        assertThat(Logs.lastLines(40)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theUsualIsNotLogged() throws IOException {
        Logs.writeTo(folder);

        LOG.info("as always");

        assertThat(Logs.lastLines(10)).isEmpty();
    }

    @Test
    void whereTheFolderCannotBeMadeThereIsNoLogAndNoFault() throws IOException {
        Logs.writeTo(Files.writeString(folder.resolve("logs"), "a file in its place"));

        LOG.warning("nobody hears");

        assertThat(Logs.folder()).isEmpty();
        assertThat(Logs.lastLines(10)).isEmpty();
    }
}
