package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.store.TotalStore;
import java.util.List;

/// The data of a drill into a budget chosen at random: finding it, what the whole department spends at each level of the
/// function classification, and each whole tree, which the drills below its root need.
final class Drilling implements Subject {
    private static final int PERCENT = 99;
    private static final Bar BAR = Bar.atMost(2).flat();
    private static final String KEY = """
            (SELECT id FROM budget WHERE department_code = ? AND year = ?)""";

    @Override
    public String name() {
        return "drill";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        var queries = new Queries(libraries);
        queries.ask("drill: 部门, the budget itself", PERCENT, BAR, library -> library::anySummary, "SQL",
                bare("SELECT * FROM budget WHERE id = " + KEY));
        for (CodeLevel level : CodeLevel.values()) {
            queries.ask("drill: " + level + " of a department", PERCENT, BAR, library -> {
                var totals = new TotalStore(library.library());
                return () -> totals.totals(library.anySummary().id(), Hierarchy.FUNCTION, level);
            }, "SQL", bare("SELECT * FROM code_total WHERE budget_id = " + KEY
                    + " AND hierarchy = 'FUNCTION' AND length(code) = " + level.digits()));
        }
        for (Hierarchy hierarchy : Hierarchy.values()) {
            Queries.Preparing own = library -> () -> library.browse().tree(library.anySummary().id(), hierarchy);
            String what = "drill: whole tree, " + hierarchy.label();
            if (hierarchy.isStored()) {
                queries.ask(what, PERCENT, BAR, own, "SQL", bare("SELECT * FROM tree_node WHERE budget_id = " + KEY
                        + " AND hierarchy = '" + hierarchy + "'"));
            } else {
                queries.ask(what, PERCENT, BAR, own);
            }
        }
        queries.ask("drill: projects of 项", PERCENT, BAR,
                library -> () -> library.browse().projectLines(library.anySummary().id()));
        queries.measure(setting.rounds() * 2, table);
    }

    private static Queries.Preparing bare(String sql) {
        return library -> {
            var query = library.prepare(sql);
            return () -> {
                BudgetReference any = library.any();
                return library.query(query, any.department(), any.year());
            };
        };
    }
}
