package budgetexplorer.ui.export;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.export.ExportBudget;
import budgetexplorer.service.export.ExportOptions;
import budgetexplorer.service.export.Exported;
import budgetexplorer.service.export.WriteTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/// Writes what was chosen. Thread-safe; to be called off the FX thread.
///
/// @param gaps how many places of a budget's text nobody has filled in
public record ExportWork(ExportBudget export, WriteTemplate template, ToIntFunction<BudgetSummary> gaps) {
    /// What came of it.
    ///
    /// @param gaps how many places are left to be filled in
    record Result(Exported exported, int gaps) {}

    Result write(BudgetSummary budget, ExportKind kind, ExportOptions options, Path target) {
        try {
            var done = new Exported.Done(budget, kind == ExportKind.TEMPLATE
                    ? List.of(template.write(budget, target, options.overwrite()))
                    : export.export(budget, options, target, kind.ending()));
            return new Result(done, kind == ExportKind.STATEMENT ? gaps.applyAsInt(budget) : 0);
        } catch (ProblemException e) {
            return new Result(new Exported.Failed(budget, e.problem()), 0);
        }
    }
}
