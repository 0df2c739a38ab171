package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bugs leave reports on this machine.
class FaultsTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 10, 30, 5);

    @TempDir
    Path folder;

    @AfterEach
    void logAsBefore() throws IOException {
        Logs.stop();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void aReportSaysWhatHappenedWhereOnWhichSystemAndWhatWasLoggedBefore() throws IOException {
        Logs.writeTo(folder.resolve("logs"));
        Logger.getLogger("somebody").warning("something odd");
        Faults.reportTo(folder.resolve("crashes"));

        FaultReport report = Faults.report(new IllegalStateException("outer", new IOException("inner")));

        assertThat(report.code()).matches("E-[0-9A-F]{4}");
        assertThat(report.file().orElseThrow()).hasParent(folder.resolve("crashes")).hasContent(report.text());
        assertThat(report.file().orElseThrow().getFileName().toString())
                .matches("\\d{4}-\\d\\d-\\d\\d-\\d{6}-" + report.code() + "\\.txt");
        assertThat(report.text()).contains(report.code(), Version.current(), System.getProperty("java.version"),
                System.getProperty("os.name"), "Language ", "outer", "Caused by: java.io.IOException: inner",
                "FaultsTest.java", "something odd");
    }

    @Test
    void whatMayComeFromADocumentIsBlottedOut() {
        String text = CrashReports.text("E-1A2B",
                new NumberFormatException("For input string: \"1,234.50\" of 柳州市科学技术局 at row 17 of 12"), TIME,
                List.of("WARNING: cell 9050.14 with 机器人 in 405-2026.xlsx"));

        assertThat(text).contains("For input string: \"#\" of □ at row 17 of 12", "cell # with □ in 405-2026.xlsx",
                "2026-11-22 10:30:05", "Java " + System.getProperty("java.version"));
    }

    @Test
    void theTwentyNewestAreKeptAndOtherFilesAreLeftAlone() throws IOException {
        var reports = new CrashReports(Files.createDirectories(folder.resolve("crashes")));
        Files.writeString(reports.folder().resolve("mine.txt"), "kept");

        for (int i = 0; i < 25; i++) {
            reports.keep("E-000" + i % 10, "text", TIME.plusMinutes(i));
        }

        try (Stream<Path> files = Files.list(reports.folder())) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(21).contains("mine.txt").startsWith("2026-11-22-103505-E-0005.txt");
        }
    }

    @Test
    void whereNoReportCanBeWrittenItsTextIsThereAllTheSame() throws IOException {
        Faults.reportTo(Files.writeString(folder.resolve("crashes"), "a file in its place"));

        FaultReport report = Faults.report(new IllegalStateException("broken"));

        assertThat(report.file()).isEmpty();
        assertThat(report.text()).contains("broken");
    }
}
