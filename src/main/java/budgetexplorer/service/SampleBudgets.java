package budgetexplorer.service;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The two sample budgets that come with the program: the tables of each and the text that goes with them.
public final class SampleBudgets {
    private static final List<String> FILES = List.of("405-2026.xlsx", "405-2026.txt", "510-2025.xlsx",
            "510-2025.txt");

    private SampleBudgets() {}

    /// Imports the samples like any file.
    ///
    /// @throws IOException if they cannot be unpacked to the folder for temporary files
    public static List<ImportOutcome> importInto(ImportBudgets imports, Progress progress, Cancellation cancellation)
            throws IOException {
        Path folder = Files.createTempDirectory("budget-samples");
        List<Path> unpacked = new ArrayList<>();
        try {
            for (String name : FILES) {
                unpacked.add(unpack(name, folder));
            }
            return imports.run(ImportRequest.of(unpacked, ImportOptions.NONE), progress, cancellation);
        } finally {
            for (Path file : unpacked) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Path unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream sample = Objects.requireNonNull(SampleBudgets.class.getResourceAsStream("samples/" + name),
                name)) {
            Files.copy(sample, file);
        }
        return file;
    }
}
