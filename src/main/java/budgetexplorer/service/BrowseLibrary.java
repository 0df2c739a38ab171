package budgetexplorer.service;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Department;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.FunctionUnitsTree;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.ProjectLines;
import budgetexplorer.model.tree.ProjectTree;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.DisclosureStore;
import budgetexplorer.store.Library;
import budgetexplorer.store.SettingStore;
import budgetexplorer.store.TableStore;
import budgetexplorer.store.TotalStore;
import budgetexplorer.store.TreeStore;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Looks at what a library holds. Thread-safe.
public final class BrowseLibrary {
    private static final List<Field> AMOUNTS = List.of(Field.TOTAL, Field.BASIC, Field.PERSONNEL, Field.OPERATING,
            Field.PROJECT);

    private final BudgetStore budgets;
    private final TableStore tables;
    private final TreeStore trees;
    private final TotalStore totals;
    private final ClassificationStore names;
    private final LinkNarrative links;
    private final SettingStore settings;
    private final DisclosureStore disclosures;
    private final ListBudgets lists;
    private final Place library;

    public BrowseLibrary(Library library) {
        this.budgets = new BudgetStore(library);
        this.tables = new TableStore(library);
        this.trees = new TreeStore(library);
        this.totals = new TotalStore(library);
        this.names = new ClassificationStore(library);
        this.links = new LinkNarrative(library);
        this.settings = new SettingStore(library);
        this.disclosures = new DisclosureStore(library);
        this.lists = new ListBudgets(library);
        this.library = Place.of(String.valueOf(library.file().getFileName()));
    }

    /// The names of codes that the library knows; asking reads the library.
    public ClassificationNames names() {
        return names;
    }

    /// The 项 that the library knows, with their names in a year, in the order of their codes.
    public SortedMap<FunctionCode, String> itemNames(int year) {
        return names.items(year);
    }

    /// What users settled for all who open the library, under the keys that begin so.
    public Map<String, String> settings(String prefix) {
        return settings.settings(prefix);
    }

    /// Lists budgets, however many there are.
    public ListBudgets lists() {
        return lists;
    }

    /// All budgets: by department, and within it the latest first. Of a large library this takes long.
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
        return switch (hierarchy) {
            case FUNCTION, ECONOMY, FUND -> trees.tree(id, hierarchy);
            case FUNCTION_UNITS -> trees.tree(id, Hierarchy.FUNCTION).map(FunctionUnitsTree::of);
            case PROJECT -> table(id, TableKind.GOALS).map(goals -> ProjectTree.of(department(id), goals));
        };
    }

    /// The ways a budget can be taken apart.
    public Set<Hierarchy> hierarchies(BudgetId id) {
        return Arrays.stream(Hierarchy.values()).filter(hierarchy -> tree(id, hierarchy).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hierarchy.class)));
    }

    /// Which of a budget's projects its lines pay for, as far as the amounts tell.
    public ProjectLines projectLines(BudgetId id) {
        return tree(id, Hierarchy.FUNCTION)
                .flatMap(function -> tree(id, Hierarchy.PROJECT).map(goals -> ProjectLines.of(function, goals)))
                .orElse(ProjectLines.NONE);
    }

    private Department department(BudgetId id) {
        return budgets.find(BudgetReference.of(id)).map(BudgetSummary::department).orElseThrow();
    }

    /// The cells in which a document states the amounts of a node, by field. What table 3 leaves to table 5, the parts of
    /// the basic expenditure, is looked for there.
    ///
    /// @param whole the field that states the node's total, which is found under [Field#TOTAL]: a fund's, for a part of
    ///              the income
    public Map<Field, StatedCell> cells(BudgetId id, Origin.Stated stated, Field whole) {
        Map<Field, StatedCell> cells = new EnumMap<>(Field.class);
        table(id, stated.table()).ifPresent(table -> table.rows().stream()
                .filter(row -> row.number() == stated.row()).findFirst().ifPresent(row -> {
                    if (table.kind() == TableKind.EXPENDITURE) {
                        table(id, TableKind.GENERAL).ifPresent(
                                general -> general.rowLike(table, row).ifPresent(other -> add(cells, general, other)));
                    }
                    add(cells, table, row);
                    table.stated(row, whole).ifPresent(cell -> cells.put(Field.TOTAL, cell));
                }));
        return cells;
    }

    private static void add(Map<Field, StatedCell> cells, BudgetTable table, Row row) {
        for (Field field : AMOUNTS) {
            table.stated(row, field).ifPresent(cell -> cells.put(field, cell));
        }
    }

    /// A budget's 公开说明 with the figures found in it; empty if no document of it has one.
    public Optional<Narrative> narrative(BudgetId id) {
        return links.read(id);
    }

    /// What users typed for the text of a budget, under the keys of what needs it.
    public Map<String, String> disclosureInputs(BudgetId id) {
        return disclosures.inputs(id);
    }

    /// Follows the figures of narratives to the cells of tables, and back.
    public LinkNarrative links() {
        return links;
    }

    /// The departments' own amounts of all budgets of a year of the departments from one code to another, as stated.
    public Map<BudgetId, Amounts> totals(int year, String first, String last) {
        return totals.ofYear(year, Hierarchy.FUNCTION, first, last);
    }

    /// A table as the document states it; empty if it has none.
    public Optional<BudgetTable> table(BudgetId id, TableKind kind) {
        return tables.table(id, kind);
    }

    /// All tables of a budget, in the order of their numbers.
    public List<BudgetTable> tables(BudgetId id) {
        return tables.tables(id);
    }
}
