package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/li");

    @ParameterizedTest
    @CsvSource({"Linux, .local/share/budget-explorer", "Mac OS X, Library/Application Support/budget-explorer",
            "Windows 11, AppData/Local/budget-explorer", "FreeBSD, .local/share/budget-explorer"})
    void everySystemHasItsOwnPlaceForData(String system, String folder) {
        assertThat(UserFolders.data(system, HOME, Map.of())).isEqualTo(HOME.resolve(folder));
    }

    @ParameterizedTest
    @CsvSource({"Linux, XDG_DATA_HOME", "Windows 11, LOCALAPPDATA"})
    void theEnvironmentMovesIt(String system, String variable) {
        assertThat(UserFolders.data(system, HOME, Map.of(variable, "/data")))
                .isEqualTo(Path.of("/data/budget-explorer"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, XDG_DATA_HOME, .local/share", "Windows 11, LOCALAPPDATA, AppData/Local"})
    void aBlankVariableDoesNotCount(String system, String variable, String folder) {
        assertThat(UserFolders.data(system, HOME, Map.of(variable, " ")))
                .isEqualTo(HOME.resolve(folder).resolve("budget-explorer"));
    }

    @Test
    void aRelativePathDoesNotCount() {
        assertThat(UserFolders.data("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(HOME.resolve(".local/share/budget-explorer"));
    }

    @Test
    void theRoamingFolderOfWindowsIsLeftAlone() {
        assertThat(UserFolders.data("Windows 11", HOME, Map.of("APPDATA", "/roaming"))).startsWithRaw(HOME);
    }

    @Test
    void aVariableOfAnotherSystemDoesNotCount() {
        assertThat(UserFolders.data("Mac OS X", HOME, Map.of("XDG_DATA_HOME", "/data", "LOCALAPPDATA", "/data")))
                .startsWithRaw(HOME);
    }
}
