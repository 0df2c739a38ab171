package budgetexplorer.service.export;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Budget;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.write.opendata.FiscalPackage;
import budgetexplorer.write.opendata.PackagedBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Writes budgets as open data: a folder that is a Fiscal Data Package. Its unit is 元 unless another is chosen, whatever
/// those of the documents are, so that its amounts can be added up.
///
/// @param names of the 类 and 款 that the tables leave out
record DataPackageExporter(ClassificationNames names) implements Exporter {
    @Override
    public void write(BudgetId id, Budget budget, ExportOptions options, FilesBeside files, Path out)
            throws IOException, ProblemException {
        FiscalPackage fiscal = begin(options, files, out);
        var packaged = new PackagedBudget(id, budget, names);
        fiscal.add(packaged);
        fiscal.addStated(packaged);
        fiscal.finish("budget-%s-%d".formatted(id.department(), id.year()),
                "%s%d年部门预算（%s）".formatted(budget.department().name(), id.year(), id.stage().label()));
    }

    /// Writes all budgets into one package, without their tables as stated.
    ///
    /// @param read reads a budget
    void write(List<BudgetSummary> budgets, Function<BudgetSummary, Budget> read, ExportOptions options,
            FilesBeside files, Path out, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        FiscalPackage fiscal = begin(options, files, out);
        int done = 0;
        for (BudgetSummary budget : budgets) {
            cancellation.check();
            progress.report(done, budgets.size(), budget.department().name());
            fiscal.add(new PackagedBudget(budget.id(), read.apply(budget), names));
            done++;
        }
        fiscal.finish("budgets", "部门预算（%d 份）".formatted(budgets.size()));
    }

    private static FiscalPackage begin(ExportOptions options, FilesBeside files, Path folder) throws ProblemException {
        if (options.password().isPresent()) {
            throw new ProblemException(
                    Problem.error(Place.of(String.valueOf(folder.getFileName())), "problem.export.password"));
        }
        files.requireFolder(folder);
        return new FiscalPackage(options.unit().orElse(MoneyUnit.YUAN), name -> files.open(folder.resolve(name)));
    }
}
