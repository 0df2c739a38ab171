package budgetexplorer.write.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import budgetexplorer.model.table.Budget;
import budgetexplorer.samples.Documents;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.form.Forms;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The exported samples in another office suite. Skipped where there is no `soffice` to ask.
class OtherOfficeTest {
    private static final String PROGRAM = "soffice";
    private static final long SECONDS = 120;

    @TempDir
    Path folder;

    @BeforeAll
    static void isThere() {
        assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM))),
                "skipped: there is no " + PROGRAM + " on the path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"405-2026", "510-2025"})
    void showsTheSameWordsAndNumbers(String name) throws Exception {
        Budget budget = Documents.read(Documents.sample(name));
        // every sheet as it is shown: separated by commas, quoted, UTF-8
        convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1",
                Workbooks.write(budget, folder));

        for (Form form : Forms.of(budget, Optional.empty())) {
            FormPlace place = FormPlace.of(form);
            List<CsvRecord> shown = shown(form);
            assertThat(shown.get(FormPlace.TITLE).getField(0)).isEqualTo(form.title());
            form.header().forEach(box -> assertThat(
                    shown.get(place.header() + box.top()).getField(box.left())).isEqualTo(box.words()));
            for (int row = 0; row < form.rows().size(); row++) {
                assertThat(shown.get(place.body() + row).getFields())
                        .isEqualTo(form.rows().get(row).cells().stream().map(form::text).toList());
            }
            for (int note = 0; note < form.notes().size(); note++) {
                assertThat(shown.get(place.notes() + note).getField(0)).isEqualTo(form.notes().get(note));
            }
        }
    }

    @Test
    void keepsWhatIsMerged() throws Exception {
        Budget budget = Documents.read(Documents.sample("405-2026"));
        convert("html", Workbooks.write(budget, folder));

        String html;
        try (var files = Files.list(folder)) {
            html = Files.readString(files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow());
        }
        assertThat(html).containsPattern("colspan=7[^>]*>(<[^>]*>)*政府采购资金类型")
                .containsPattern("colspan=8[^>]*>(<[^>]*>)*政府采购项目类型").containsPattern("rowspan=3[^>]*>(<[^>]*>)*项目名称");
    }

    private List<CsvRecord> shown(Form form) throws Exception {
        try (var files = Files.list(folder)) {
            Path file = files.filter(each -> each.toString().endsWith("-" + form.sheet() + ".csv")).findFirst()
                    .orElseThrow();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
                return reader.stream().toList();
            }
        }
    }

    private void convert(String format, Path file) throws Exception {
        Process office = new ProcessBuilder(PROGRAM, "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", format, "--outdir", folder.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
