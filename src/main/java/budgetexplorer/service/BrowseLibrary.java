package budgetexplorer.service;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.TableStore;
import budgetexplorer.store.TreeStore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at what a library holds. Thread-safe.
public final class BrowseLibrary {
    private static final List<Field> AMOUNTS = List.of(Field.TOTAL, Field.BASIC, Field.PERSONNEL, Field.OPERATING,
            Field.PROJECT);

    private final BudgetStore budgets;
    private final TableStore tables;
    private final TreeStore trees;
    private final LinkNarrative links;
    private final Place library;

    public BrowseLibrary(Library library) {
        this.budgets = new BudgetStore(library);
        this.tables = new TableStore(library);
        this.trees = new TreeStore(library);
        this.links = new LinkNarrative(library);
        this.library = Place.of(String.valueOf(library.file().getFileName()));
    }

    /// All budgets: by department, and within it the latest first.
    public List<BudgetSummary> list() {
        return budgets.list();
    }

    /// The budget that a user names.
    ///
    /// @param reference such as `405:2026` or `405:2026:草案#2`
    /// @throws ProblemException if it is no reference, or the library has no such budget
    public BudgetSummary find(String reference) throws ProblemException {
        BudgetReference parsed = BudgetReference.parse(reference).orElseThrow(
                () -> new ProblemException(Problem.error(library, "problem.reference.malformed", reference)));
        return budgets.find(parsed)
                .orElseThrow(() -> new ProblemException(Problem.error(library, "problem.budget.unknown", reference)));
    }

    /// The budget of a reference; empty if the library has none.
    public Optional<BudgetSummary> find(BudgetReference reference) {
        return budgets.find(reference);
    }

    /// A budget's drill-down; empty if its document lacks the table for it.
    public Optional<TreeNode> tree(BudgetId id, Hierarchy hierarchy) {
        return trees.tree(id, hierarchy);
    }

    /// The cells in which a document states the amounts of a node, by field. What table 3 leaves to table 5, the parts of
    /// the basic expenditure, is looked for there.
    public Map<Field, StatedCell> cells(BudgetId id, Origin.Stated stated) {
        Map<Field, StatedCell> cells = new EnumMap<>(Field.class);
        table(id, stated.table()).ifPresent(table -> table.rows().stream()
                .filter(row -> row.number() == stated.row()).findFirst().ifPresent(row -> {
                    if (table.kind() == TableKind.EXPENDITURE) {
                        table(id, TableKind.GENERAL).ifPresent(
                                general -> general.rowLike(table, row).ifPresent(other -> add(cells, general, other)));
                    }
                    add(cells, table, row);
                }));
        return cells;
    }

    private static void add(Map<Field, StatedCell> cells, BudgetTable table, Row row) {
        for (Field field : AMOUNTS) {
            table.address(row, field).ifPresent(address -> cells.put(field, new StatedCell(table.kind(), address)));
        }
    }

    /// A budget's 公开说明 with the figures found in it; empty if no document of it has one.
    public Optional<Narrative> narrative(BudgetId id) {
        return links.read(id);
    }

    /// Follows the figures of narratives to the cells of tables, and back.
    public LinkNarrative links() {
        return links;
    }

    /// A table as the document states it; empty if it has none.
    public Optional<BudgetTable> table(BudgetId id, TableKind kind) {
        return tables.table(id, kind);
    }
}
