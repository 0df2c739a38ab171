package budgetexplorer.service.mutation;

import budgetexplorer.samples.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// The files that are damaged: one line for each.
final class Seeds {
    static final List<Seed> ALL = List.of(Seed.of("405-2026.xlsx", 16, () -> sample("405-2026")),
            Seed.of("510-2025.xlsx", 4, () -> sample("510-2025")),
            Seed.of("405-2026.xls", 4, () -> OtherFormats.xls(sample("405-2026"))),
            Seed.of("405-2026.docx", 6, () -> OtherFormats.docx(sample("405-2026"), Documents.sampleText("405-2026"))),
            Seed.of("405-2026.txt", 4, () -> OtherFormats.text(sample("405-2026"), Documents.sampleText("405-2026"))),
            Seed.of("部门支出总体情况表.csv", 2, () -> OtherFormats.csv(sample("405-2026"), 2)),
            // each takes 0.1 s to be decrypted
            Seed.of("encrypted.xlsx", 1, () -> OtherFormats.encrypted(sample("405-2026"))));

    private Seeds() {}

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Documents.sample(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
