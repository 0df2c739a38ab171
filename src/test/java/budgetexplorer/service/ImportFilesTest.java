package budgetexplorer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fillTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        for (String name : List.of("b.XLSX", "a.xls", "~$a.xls", ".hidden.xlsx", "picture.png", "inner/c.docx",
                "inner/2026.txt")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void aFolderMeansAllThatCanBeReadInItAndBelow() throws IOException {
        assertThat(names(Optional.empty())).containsExactly("a.xls", "b.XLSX", "2026.txt", "c.docx");
    }

    @Test
    void aPatternNarrowsItDown() throws IOException {
        assertThat(names(Optional.of("*.xls*"))).containsExactly("a.xls", "b.XLSX");
        assertThat(names(Optional.of("2026.*"))).containsExactly("2026.txt");
    }

    @Test
    void aFileThatIsNamedIsMeantWhateverItIs() throws IOException {
        Path picture = folder.resolve("picture.png");

        assertThat(ImportFiles.in(List.of(picture, picture), Optional.of("*.xlsx"))).containsExactly(picture);
    }

    private List<String> names(Optional<String> pattern) throws IOException {
        return ImportFiles.in(List.of(folder), pattern).stream().map(file -> file.getFileName().toString()).toList();
    }
}
