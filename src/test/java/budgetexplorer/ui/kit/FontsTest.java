package budgetexplorer.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.BundledFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The font of an installed program, whose folder the user may have chosen.
@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @Test
    void aFileIsReadInAFolderOfAnyName(@TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("张 三 %41"));
        Path file = folder.resolve("font.ttf");
        try (var font = BundledFont.REGULAR.open()) {
            Files.copy(font, file);
        }

        assertThat(Fonts.read(file)).hasValueSatisfying(font -> assertThat(font.getFamily()).isEqualTo(Fonts.FAMILY));
    }

    @Test
    void whatJavaFxCannotReadIsNoFont(@TempDir Path folder) throws IOException {
        assertThat(Fonts.read(Files.writeString(folder.resolve("font.ttf"), "no font"))).isEmpty();
    }
}
