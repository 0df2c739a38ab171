package budgetexplorer.write.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class HandoutWorkbookTest {
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
    void aHandoutOfNothingIsStillAWorkbook() {
        assertThat(Handouts.workbook().getNumberOfSheets()).isEqualTo(1);
    }
}
