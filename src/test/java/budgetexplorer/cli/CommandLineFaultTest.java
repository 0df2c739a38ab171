package budgetexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Faults;
import budgetexplorer.base.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line says of a bug.
class CommandLineFaultTest {
    @TempDir
    Path folder;

    /// Throws a bug, unchecked or worse.
    private record Broken(boolean worse) implements Desktop {
        @Override
        public boolean open(Opening opening) {
            if (worse) {
                throw new AssertionError("a bug");
            }
            throw new IllegalStateException("a bug");
        }

        @Override
        public boolean rehearse(Path library, boolean glance, Consumer<String> reached) throws ProblemException {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBugIsToldByItsCodeAndItsReport(boolean worse) {
        Faults.reportTo(folder.resolve("crashes"));

        CommandLineRun run = CommandLineRun.of(new Broken(worse), new Object[0]);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("E-[0-9A-F]{4}").contains(folder.resolve("crashes").toString())
                .doesNotContain("at budgetexplorer");
        assertThat(folder.resolve("crashes")).isDirectoryContaining("glob:**.txt");
    }

    @Test
    void withoutAFolderForReportsTheCodeIsToldAlone() throws Exception {
        Faults.reportTo(Files.writeString(folder.resolve("file"), "in the way"));

        assertThat(CommandLineRun.of(new Broken(false), new Object[0]).err()).containsPattern("E-[0-9A-F]{4}")
                .doesNotContain("报告在");
    }
}
