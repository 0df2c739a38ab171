package budgetexplorer.service.mutation;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports thousands of damaged files: each becomes a budget or a problem that a user can read; never an exception, never a
/// wait, never half a budget.
///
/// `-Dmutation.count=100000` tries more of each; `-Dmutation.case=17` tries the case that a failure names, and it alone.
class MutationTest {
    private static final int OF_OFFICE_FILES = 2_000;
    private static final int OF_PDFS = 1_000;

    @TempDir
    Path folder;

    @Test
    void everyDamagedFileIsABudgetOrAProblem() throws Exception {
        new DamagedFiles(folder, number -> MutationCase.of(number, Seeds.ALL))
                .assertEachIsABudgetOrAProblem(OF_OFFICE_FILES);
    }

    @Test
    void everyDamagedPdfIsABudgetOrAProblem() throws Exception {
        new DamagedFiles(folder, number -> MutationCase.of(number, PdfSeeds.ALL))
                .assertEachIsABudgetOrAProblem(OF_PDFS);
    }
}
