package budgetexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Folders are opened by the system's own program.
class FolderWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Linux,xdg-open", "Mac OS X,open", "Windows 11,explorer.exe", "FreeBSD,xdg-open"})
    void everySystemHasItsOwn(String system, String command) {
        assertThat(FolderWindow.command(system)).isEqualTo(command);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void itIsKnownWhetherItCould() {
        assertThat(FolderWindow.isOpened("true", folder)).isTrue();
        assertThat(FolderWindow.isOpened("false", folder)).isFalse();
        assertThat(FolderWindow.isOpened("no-such-program-anywhere", folder)).isFalse();
    }
}
