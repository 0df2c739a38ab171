package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.benchmarks.library.MadeBudgets;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.compare.Question;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Dimension;
import budgetexplorer.service.ManageLibrary;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.service.compare.CompareBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// What is asked across a library: comparisons, a ranking, searches.
final class Asking {
    private static final int PERCENT = 95;
    private static final Bar BAR = Bar.atMost(50).flat();
    private static final int LAST_YEAR = 2026;

    private Asking() {}

    /// Twelve departments in each of five years, as the program compares them: a year at a time.
    static final class Comparing implements Subject {
        @Override
        public String name() {
            return "compare";
        }

        @Override
        public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
            List<OpenLibrary> large = libraries.stream()
                    .filter(library -> library.size() >= CompareBudgets.MOST * MadeBudgets.YEARS).toList();
            var queries = new Queries(large);
            for (Dimension dimension : List.of(Dimension.FUNCTION, Dimension.ECONOMY)) {
                queries.ask("compare: 12 departments × 5 years, " + dimension.label(),
                        PERCENT, BAR, library -> {
                            var compare = new CompareBudgets(library.library());
                            var random = new Random(library.size());
                            return () -> compare(library, compare, random, Question.of(dimension));
                        });
            }
            queries.measure(setting.rounds(), 2, table);
        }

        private static Object compare(OpenLibrary library, CompareBudgets compare, Random random, Question question) {
            List<Object> answers = new ArrayList<>();
            List<BudgetReference> departments = random.ints(0, library.size()).limit(CompareBudgets.MOST)
                    .mapToObj(MadeBudgets::reference).toList();
            for (int year = LAST_YEAR - MadeBudgets.YEARS + 1; year <= LAST_YEAR; year++) {
                int ofYear = year;
                List<BudgetSummary> budgets = departments.stream()
                        .map(each -> new BudgetReference(each.department(), ofYear, Optional.empty(),
                                OptionalInt.empty()))
                        .map(each -> library.browse().find(each).orElseThrow()).distinct().toList();
                answers.add(compare.compare(budgets, question));
            }
            return answers;
        }
    }

    /// The departments of a year that spend the most.
    static final class Ranking implements Subject {
        @Override
        public String name() {
            return "rank";
        }

        @Override
        public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
            new Queries(libraries).ask("rank: the 100 largest departments of a year", PERCENT, BAR, library -> {
                var pages = new ManageLibrary(library.library()).pages();
                return () -> pages.ranked(LAST_YEAR, true);
            }, "SQL", library -> {
                var query = library.prepare(
                        """
                                SELECT b.department_code, t.total FROM code_total t CROSS JOIN budget b ON b.id = t.budget_id
                                WHERE t.hierarchy = 'FUNCTION' AND t.code = '' AND b.year = ? ORDER BY t.total DESC LIMIT 100""");
                return () -> library.query(query, LAST_YEAR);
            }).measure(setting.rounds(), 2, table);
        }
    }

    /// A search in every state of its being typed.
    static final class Searching implements Subject {
        private static final int OF_EACH_KIND = 6;
        /// What is typed, and what it is for the index.
        private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("机", "\"机\" *"),
                Map.entry("校", "\"校\" *"), Map.entry("校舍", "\"校舍\""), Map.entry("校舍维", "\"校舍 舍维\""),
                Map.entry("校舍维修", "\"校舍 舍维 维修\""), Map.entry("支出", "\"支出\""), Map.entry("2", "\"2\""),
                Map.entry("20", "\"20\""), Map.entry("205", "\"205\" *"), Map.entry("2050201", "\"2050201\" *"),
                Map.entry("东江县教", "\"东江 江县 县教\""), Map.entry("满意度", "\"满意 意度\""),
                Map.entry("水库管理所", "\"水库 库管 管理 理所\""));

        @Override
        public String name() {
            return "search";
        }

        @Override
        public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
            var queries = new Queries(libraries);
            for (var each : TYPED.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                queries.ask("search: " + each.getKey(), PERCENT, BAR, library -> {
                    var search = new SearchLibrary(library.library());
                    return () -> search.find(each.getKey(), OF_EACH_KIND, Cancellation.NONE);
                }, "SQL", library -> {
                    var query = library.prepare("""
                            SELECT t.text FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid
                            WHERE i.search_index MATCH ? ORDER BY i.rowid LIMIT 48""");
                    return () -> library.query(query, each.getValue());
                });
            }
            queries.measure(Math.max(setting.rounds() / 5, 1), table);
        }
    }
}
