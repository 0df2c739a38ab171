package budgetexplorer.service;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.StoreException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Takes files into a library, each file whole or not at all. Thread-safe.
public final class ImportBudgets {
    private final BudgetReader reader = new BudgetReader();
    private final BudgetStore budgets;
    private final ClassificationStore names;

    public ImportBudgets(Library library) {
        this.budgets = new BudgetStore(library);
        this.names = new ClassificationStore(library);
    }

    /// Imports files one after the other; one that fails does not keep the others out.
    ///
    /// @return what became of each file; of fewer files if it was cancelled, and those done by then stay
    public List<ImportOutcome> run(List<Path> files, ImportOptions options, Progress progress,
            Cancellation cancellation) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        try {
            for (Path file : files) {
                cancellation.check();
                progress.report(outcomes.size(), files.size(), String.valueOf(file.getFileName()));
                outcomes.add(importFile(file, options, cancellation));
            }
        } catch (CancellationException _) {
            // the file under way has changed nothing
        }
        return outcomes;
    }

    private ImportOutcome importFile(Path file, ImportOptions options, Cancellation cancellation) {
        try {
            ReadResult read = reader.read(file, new ReadOptions(options.password()), cancellation);
            Budget budget = options.stage().map(read.budget()::at).orElse(read.budget());
            BudgetStore.Stored stored = budgets.store(budget, BudgetTrees.of(budget, names));
            return new ImportOutcome.Done(file.toString(), stored.id(), budget.department(), rows(budget),
                    stored.isNew(), read.problems());
        } catch (ProblemException e) {
            return new ImportOutcome.Failed(file.toString(), e.problem());
        } catch (StoreException e) {
            var place = Place.of(String.valueOf(file.getFileName()));
            return new ImportOutcome.Failed(file.toString(),
                    Problem.error(place, "problem.library.write", Faults.log(e)));
        }
    }

    private static Map<TableKind, Integer> rows(Budget budget) {
        Map<TableKind, Integer> rows = new EnumMap<>(TableKind.class);
        budget.tables().forEach(table -> rows.put(table.kind(), table.rows().size()));
        return rows;
    }
}
