package budgetexplorer.service;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Faults;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.base.Progress;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.recognise.ReadResult;
import budgetexplorer.service.SourceSheet.SourceRow;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.SearchStore;
import budgetexplorer.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Takes files into a library, each file whole or not at all. Thread-safe.
public final class ImportBudgets {
    private static final int FILES_BETWEEN_UPKEEP = 50;

    private final BudgetReader reader = new BudgetReader();
    private final BudgetStore budgets;
    private final ClassificationStore names;
    private final SearchStore search;

    public ImportBudgets(Library library) {
        this.budgets = new BudgetStore(library);
        this.names = new ClassificationStore(library);
        this.search = new SearchStore(library);
    }

    /// What one file holds, with what the user says about it.
    public ImportPreview preview(Path file, ImportOptions options, Cancellation cancellation) {
        Optional<FileState> seen = FileState.of(file);
        try {
            return new ImportPreview.Recognised(file, seen, FoundBudgets.of(read(file, options, cancellation)));
        } catch (ProblemException e) {
            return new ImportPreview.Unreadable(file, e.problem());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) { // a bug, which must not stop the other files
            return new ImportPreview.Unreadable(file, Problem.error(place(file), "problem.internal", Faults.log(e)));
        }
    }

    /// A sheet of a file; empty if the file has none of that name.
    ///
    /// @throws ProblemException if the file cannot be read
    public Optional<SourceSheet> sheet(Path file, ImportOptions options, String name, Cancellation cancellation)
            throws ProblemException {
        return reader.document(file, readOptions(options), cancellation).grids().stream()
                .filter(grid -> grid.sheet().equals(name)).findFirst()
                .map(grid -> new SourceSheet(name, grid.rows().stream().map(ImportBudgets::row).toList()));
    }

    private static SourceRow row(GridRow row) {
        String[] texts = new String[row.cells().stream().mapToInt(GridCell::column).max().orElse(-1) + 1];
        Arrays.fill(texts, "");
        row.cells().forEach(cell -> texts[cell.column()] = cell.text());
        return new SourceRow(row.number(), List.of(texts));
    }

    /// Imports files one after the other; one that fails does not keep the others out.
    ///
    /// @return what became of each file; of fewer files if it was cancelled, and those done by then stay
    public List<ImportOutcome> run(List<ImportRequest> requests, Progress progress, Cancellation cancellation) {
        return run(requests, progress, cancellation, (_, _) -> {});
    }

    /// Imports files one after the other; one that fails does not keep the others out.
    ///
    /// @param done told, on the thread that works, what became of each file as soon as it is known
    /// @return what became of each file; of fewer files if it was cancelled, and those done by then stay
    public List<ImportOutcome> run(List<ImportRequest> requests, Progress progress, Cancellation cancellation,
            BiConsumer<ImportRequest, List<ImportOutcome>> done) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        try {
            for (int i = 0; i < requests.size(); i++) {
                cancellation.check();
                progress.report(i, requests.size(), String.valueOf(requests.get(i).file().getFileName()));
                List<ImportOutcome> ofFile = importFile(requests.get(i), cancellation);
                outcomes.addAll(ofFile);
                done.accept(requests.get(i), ofFile);
                if (i % FILES_BETWEEN_UPKEEP == FILES_BETWEEN_UPKEEP - 1) {
                    search.update();
                }
            }
        } catch (CancellationException _) {
            // the file under way has changed nothing
        }
        search.update();
        return outcomes;
    }

    private List<ImportOutcome> importFile(ImportRequest request, Cancellation cancellation) {
        Path file = request.file();
        try {
            Optional<FileState> before = FileState.of(file);
            if (request.seen().isPresent() && !request.seen().equals(before)) {
                return List.of(
                        new ImportOutcome.Failed(file.toString(), Problem.error(place(file), "problem.file.changed")));
            }
            ReadResult read = read(file, request.options(), cancellation);
            List<Budget> stated = read.budgets();
            var kept = KeptOriginal.of(file, before, read);
            List<BudgetStore.Stored> stored = budgets.store(stated, budget -> BudgetTrees.of(budget, names),
                    kept.original());
            return IntStream.range(0, stated.size()).<ImportOutcome>mapToObj(i -> done(file, stated.get(i),
                    stored.get(i), kept.with(read.found().get(i).problems(), i))).toList();
        } catch (ProblemException e) {
            return List.of(new ImportOutcome.Failed(file.toString(), e.problem()));
        } catch (StoreException e) {
            return List.of(new ImportOutcome.Failed(file.toString(),
                    Problem.error(place(file), "problem.library.write", Faults.log(e))));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) { // a bug, which must not stop the other files
            return List.of(new ImportOutcome.Failed(file.toString(),
                    Problem.error(place(file), "problem.internal", Faults.log(e))));
        }
    }

    private static Place place(Path file) {
        return Place.of(String.valueOf(file.getFileName()));
    }

    private ReadResult read(Path file, ImportOptions options, Cancellation cancellation) throws ProblemException {
        return reader.read(file, readOptions(options), cancellation);
    }

    private static ReadOptions readOptions(ImportOptions options) {
        return new ReadOptions(options.password(), options.identities());
    }

    private static ImportOutcome.Done done(Path file, Budget budget, BudgetStore.Stored stored,
            List<Problem> problems) {
        Map<TableKind, Integer> rows = new EnumMap<>(TableKind.class);
        for (BudgetTable table : budget.tables()) {
            rows.put(table.kind(), table.rows().size());
        }
        return new ImportOutcome.Done(file.toString(), stored.id(), budget.department(), rows,
                ImportOutcome.Change.valueOf(stored.change().name()), problems);
    }
}
