package budgetexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the font is read from.
class BundledFontTest {
    private static final String FOLDER = "budgetexplorer.fonts";

    @AfterEach
    void forget() {
        System.clearProperty(FOLDER);
    }

    @Test
    void packagesKeepItInFilesOfItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("NotoSansSC-Bold.ttf"), "a font");
        System.setProperty(FOLDER, folder.toString());

        assertThat(BundledFont.BOLD.file()).contains(file);
        assertThat(BundledFont.BOLD.open()).hasContent("a font");
    }

    @Test
    void whatIsNotThereIsAResource(@TempDir Path folder) throws IOException {
        System.setProperty(FOLDER, folder.toString());

        assertThat(BundledFont.REGULAR.file()).isEmpty();
        try (var file = BundledFont.REGULAR.open()) {
            assertThat(file.readAllBytes()).hasSizeGreaterThan(1_000_000);
        }
    }
}
