package budgetexplorer.samples;

import budgetexplorer.model.original.Original;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A real library with a sample budget of 405 that came from a drawn PDF.
public final class OriginalLibrary {
    /// What its file is called.
    public static final String FILE = "405-2026.pdf";

    private OriginalLibrary() {}

    /// Makes one in a folder.
    public static Library in(Path folder) throws Exception {
        Library library = Library.open(folder.resolve("originals.budget"));
        Budget budget = budget();
        store(library, budget, DrawnOriginal.of(budget));
        return library;
    }

    /// The budget, tables and text.
    public static Budget budget() throws Exception {
        Budget tables = Documents.read(Documents.sample("405-2026"));
        return new Budget(tables.department(), tables.year(), tables.stage(), FILE, tables.tables().stream()
                .map(table -> new BudgetTable(table.kind(), table.title(),
                        new Source(FILE, table.source().sheets()), table.unit(),
                        table.columns(), table.rows(), table.notes()))
                .toList(), Optional.of(String.join("\n", Documents.sampleText("405-2026"))));
    }

    /// Stores a budget with the file it came from.
    public static BudgetStore.Stored store(Library library, Budget budget, Original original) {
        var names = new ClassificationStore(library);
        return new BudgetStore(library)
                .store(List.of(budget), each -> BudgetTrees.of(each, names), Optional.of(original)).getFirst();
    }
}
