package budgetexplorer.write.opendata;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.write.csv.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes budgets as a Fiscal Data Package 1.0rc1, row by row, so that any number of them takes no more memory than one.
/// For one use; not thread-safe.
public final class FiscalPackage {
    /// What describes a package.
    static final String DESCRIPTOR = "datapackage.json";

    private final MoneyUnit unit;
    private final Files files;
    private final List<PackageTable> tables;
    private final Map<Resource, CsvRows> open = new LinkedHashMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    /// Takes the files of a package.
    @FunctionalInterface
    public interface Files {
        /// Begins a file.
        ///
        /// @throws IOException      if it cannot be written
        /// @throws ProblemException if it must not be written
        OutputStream open(String name) throws IOException, ProblemException;
    }

    /// @param unit that amounts are written in
    public FiscalPackage(MoneyUnit unit, Files files) {
        this.unit = unit;
        this.files = files;
        this.tables = List.of(new BudgetList(unit), new ExpenditureTable(false, unit), new ExpenditureTable(true, unit),
                new IncomeTable(unit), new EconomyTable(unit));
    }

    /// Adds the lines of a budget.
    ///
    /// @throws IOException      if they cannot be written
    /// @throws ProblemException if a file must not be written
    public void add(PackagedBudget budget) throws IOException, ProblemException {
        for (PackageTable table : tables) {
            add(table, budget);
        }
        budget.budget().tables().forEach(table -> sources.add(table.source().file()));
    }

    /// Adds the tables of a budget as they are stated, which is for a package of one budget.
    ///
    /// @throws IOException      if they cannot be written
    /// @throws ProblemException if a file must not be written
    public void addStated(PackagedBudget budget) throws IOException, ProblemException {
        for (BudgetTable table : budget.budget().tables()) {
            add(new StatedTable(table, unit), budget);
        }
    }

    private void add(PackageTable table, PackagedBudget budget) throws IOException, ProblemException {
        CsvRows rows = rows(table.resource());
        try {
            table.rows(budget, rows::row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CsvRows rows(Resource resource) throws IOException, ProblemException {
        CsvRows known = open.get(resource);
        if (known != null) {
            return known;
        }
        // a mark of UTF-8 would become part of the first column's name
        var rows = new CsvRows(files.open(resource.path()), false);
        rows.row(resource.fields().stream().map(PackageField::name).toList());
        open.put(resource, rows);
        resources.add(resource);
        return rows;
    }

    /// Completes the files, and describes them in one that comes last.
    ///
    /// @param name  of the package, for machines
    /// @param title of the package, for people
    /// @throws IOException      if they cannot be written
    /// @throws ProblemException if a file must not be written
    public void finish(String name, String title) throws IOException, ProblemException {
        for (CsvRows rows : open.values()) {
            rows.close();
        }
        String json = new Descriptor(name, title, unit, resources, List.copyOf(sources)).json();
        try (OutputStream stream = files.open(DESCRIPTOR)) {
            stream.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
