package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.BenchTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures what DESIGN.md §7 asks for and writes one table: `mvn -Pbench verify`. Nothing here judges the figures.
@Tag("bench")
class BenchTest {
    private static final List<Subject> SUBJECTS = List.of(new Starting(), new Importing(), new ImportingPdf(),
            new Batches(), new Opening(),
            new Drilling(), new Asking.Comparing(), new Asking.Ranking(), new Asking.Searching(), new Auditing(),
            new Writing(), new Pictures(), new Recorded(), new Memory());

    @Test
    void writesTheTable() throws Exception {
        Setting setting = Setting.asked();
        var table = new BenchTable();
        List<OpenLibrary> libraries = setting.open();
        for (Subject subject : SUBJECTS) {
            if (setting.wants(subject.name())) {
                long start = System.nanoTime();
                try {
                    subject.measure(setting, libraries, table);
                } catch (Exception e) { // the others can still be measured
                    e.printStackTrace();
                    table.notMeasured(subject.name(), e.toString());
                }
                System.out.printf("%s: %.0f s%n", subject.name(), (System.nanoTime() - start) / 1e9);
                write(setting, table); // what was measured stays if the run is ended
            }
        }
        for (OpenLibrary library : libraries) {
            library.close();
        }
        System.out.println(table.markdown());
    }

    private static void write(Setting setting, BenchTable table) throws IOException {
        Files.writeString(Files.createDirectories(setting.target()).resolve("table.md"), table.markdown());
    }
}
