package budgetexplorer.write.tables;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.write.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Official workbooks of budgets, written and read.
public final class Workbooks {
    private Workbooks() {}

    public static Path write(Budget budget, Optional<MoneyUnit> unit, Optional<String> password, Path folder)
            throws IOException {
        Path file = folder.resolve("%s-%d.xlsx".formatted(budget.department().code(), budget.year()));
        try (var target = Files.newOutputStream(file)) {
            OfficialWorkbook.write(Forms.of(budget, unit), "部门预算公开表", "部门预算通览", password, target);
        }
        return file;
    }

    public static Path write(Budget budget, Path folder) throws IOException {
        return write(budget, Optional.empty(), Optional.empty(), folder);
    }

    public static ReadResult read(Path file, Optional<String> password) throws ProblemException {
        return new BudgetReader().read(file, new ReadOptions(password, List.of()), Cancellation.NONE);
    }
}
