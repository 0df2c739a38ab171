package budgetexplorer.read;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.samples.Documents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that programs pack in ways of their own are read as if they were packed as usual.
class OddArchivesTest {
    @TempDir
    Path folder;

    @Test
    void partsAreFoundWhateverTheirCapitalsAndSlashes() throws Exception {
        assertThat(read(repacked(name -> name.toUpperCase(Locale.ROOT))).tables()).isEqualTo(usual().tables());
        assertThat(read(repacked(name -> name.replace('/', '\\'))).tables()).isEqualTo(usual().tables());
        assertThat(read(repacked(name -> "/" + name)).tables()).isEqualTo(usual().tables());
    }

    @Test
    void whatDoesNotLeadToTheSheetsMayBeMissing() throws Exception {
        assertThat(read(repacked(name -> name.equals("_rels/.rels") ? "_rels/lost" : name)).tables())
                .isEqualTo(usual().tables());
    }

    private static Budget usual() throws Exception {
        return read(Documents.sample("405-2026"));
    }

    private static Budget read(Path file) throws Exception {
        return new BudgetReader().read(file, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
    }

    /// The sample with other names for its parts.
    private Path repacked(UnaryOperator<String> name) throws Exception {
        Path file = folder.resolve("405-2026.xlsx");
        try (var source = new ZipInputStream(Files.newInputStream(Documents.sample("405-2026")));
                var target = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(name.apply(entry.getName())));
                target.write(source.readAllBytes());
            }
        }
        return file;
    }
}
