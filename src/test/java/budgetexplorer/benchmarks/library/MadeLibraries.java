package budgetexplorer.benchmarks.library;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Made-up libraries that are kept in a folder, each filled once through the store's own import. One that was filled only
/// partly has another name, and is continued where it ends.
public final class MadeLibraries {
    /// Tells libraries apart from those of an earlier generator. To be raised when budgets are made otherwise.
    private static final int VERSION = 1;
    private static final int OF_A_TRANSACTION = 100;
    private static final int TOLD = 1_000;

    private final Path folder;
    private final MadeBudgets budgets;

    /// @param folder made where there is none
    public MadeLibraries(Path folder) throws IOException, ProblemException {
        this.folder = Files.createDirectories(folder);
        this.budgets = new MadeBudgets();
    }

    /// Fills libraries.
    ///
    /// @param arguments the folder, and how many budgets each is to have
    public static void main(String... arguments) throws Exception {
        var libraries = new MadeLibraries(Path.of(arguments[0]));
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            System.out.println(libraries.file(Integer.parseInt(size)));
        }
    }

    /// The file of a library of the first so many budgets; filled if need be, which may take long.
    public Path file(int size) throws Exception {
        Path complete = folder.resolve("made-%d-%d.budget".formatted(VERSION, size));
        if (!Files.exists(complete)) {
            Path partial = folder.resolve("made-%d-%d-partly.budget".formatted(VERSION, size));
            fill(partial, size);
            Files.move(partial, complete);
        }
        return complete;
    }

    private void fill(Path file, int size) throws Exception {
        long start = System.nanoTime();
        try (Library library = Library.open(file); ExecutorService maker = Executors.newSingleThreadExecutor()) {
            var store = new BudgetStore(library);
            var names = new ClassificationStore(library);
            int done = store.list().size();
            int before = done;
            Future<List<Budget>> next = next(maker, done, size);
            while (done < size) {
                List<Budget> made = made(next);
                next = next(maker, done + made.size(), size);
                store.store(made, budget -> BudgetTrees.of(budget, names));
                done += made.size();
                if (done % TOLD == 0 || done == size) {
                    double seconds = (System.nanoTime() - start) / 1e9;
                    System.out.printf(Locale.ROOT, "%,d of %,d budgets, %.0f a second, %,d MB%n", done, size,
                            (done - before) / seconds, Files.size(file) / 1_000_000);
                }
            }
        }
    }

    private Future<List<Budget>> next(ExecutorService maker, int from, int size) {
        return maker.submit(() -> IntStream.range(from, Math.min(from + OF_A_TRANSACTION, size))
                .mapToObj(budgets::budget).toList());
    }

    private static List<Budget> made(Future<List<Budget>> made) throws Exception {
        try {
            return made.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a budget cannot be made", e.getCause());
        }
    }
}
