package budgetexplorer.write.opendata;

import java.util.List;
import java.util.function.Consumer;

/// One of the tables of a package, which any number of budgets add their rows to.
interface PackageTable {
    /// What its file is.
    Resource resource();

    /// Gives the rows of a budget, a value for each field; an empty one where nothing is known.
    void rows(PackagedBudget budget, Consumer<List<String>> rows);
}
