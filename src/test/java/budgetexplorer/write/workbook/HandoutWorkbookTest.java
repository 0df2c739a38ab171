package budgetexplorer.write.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.page.PageSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutWorkbookTest {
    private final HandoutWorkbook writer = new HandoutWorkbook(Messages.of(Language.ZH));

    @Test
    void theSameHandoutGivesTheSameBytes() throws Exception {
        byte[] first = Handouts.bytes(Handouts.comparison());
        Thread.sleep(2100);

        assertThat(Arrays.equals(Handouts.bytes(Handouts.comparison()), first)).isTrue();
    }

    @Test
    void theFileDoesNotTellWhoMadeItWhenAndWhere() throws Exception {
        List<String> names = new ArrayList<>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(Handouts.bytes(Handouts.comparison())))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
                String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(entry.getName()).doesNotContain("Apache POI", "dcterms:created",
                        System.getProperty("user.dir"), "/home/", "/root/");
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(names).contains("docProps/core.xml", "docProps/app.xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    void aFileThatWasThereIsReplacedAndNothingElseIsLeft(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("比较.xlsx"), "old");

        writer.write(Handouts.of(Handouts.comparison()), PageSetup.STANDARD, file);

        assertThat(Arrays.equals(Files.readAllBytes(file), Handouts.bytes(Handouts.comparison()))).isTrue();
        assertThat(folder.toFile().list()).containsExactly("比较.xlsx");
    }

    @Test
    void aTargetThatCannotBeReplacedStaysAsItWas(@TempDir Path folder) throws Exception {
        Path occupied = Files.createDirectory(folder.resolve("比较.xlsx"));
        Files.writeString(occupied.resolve("kept"), "kept");

        assertThatExceptionOfType(IOException.class).isThrownBy(
                () -> writer.write(Handouts.of(Handouts.comparison()), PageSetup.STANDARD, occupied));
        assertThat(folder.toFile().list()).containsExactly("比较.xlsx");
        assertThat(occupied.resolve("kept")).exists();
    }

    @Test
    void aHandoutOfNothingIsStillAWorkbook() {
        assertThat(Handouts.workbook().getNumberOfSheets()).isEqualTo(1);
    }
}
