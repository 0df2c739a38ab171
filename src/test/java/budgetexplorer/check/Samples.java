package budgetexplorer.check;

import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Budget;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The two published budgets as the rules of tables see them: without their texts, and with those rules alone.
public final class Samples {
    private static final Set<RuleGroup> TABLES = Set.of(RuleGroup.WITHIN_TABLE, RuleGroup.BETWEEN_TABLES);

    private Samples() {}

    /// The names that a library comes with.
    public static ClassificationNames names(Path folder) throws Exception {
        Map<String, Optional<String>> known = new HashMap<>();
        try (Library library = Library.open(folder.resolve("names.budget"))) {
            var store = new ClassificationStore(library);
            for (int category = 200; category < 240; category++) {
                var code = new FunctionCode(String.valueOf(category));
                known.put(code.digits(), store.name(code, 2026));
            }
        }
        return (code, _) -> known.getOrDefault(code.digits(), Optional.empty());
    }

    /// A budget with the rules within and between tables switched on.
    public static AuditedBudget budget(Budget budget, ClassificationNames names) {
        var id = new BudgetId(budget.department().code(), budget.year(), budget.stage(), 1);
        List<StatedTable> tables = budget.tables().stream().map(table -> new StatedTable(id, table)).toList();
        Set<String> others = Rules.ALL.stream().filter(rule -> !TABLES.contains(rule.group())).map(Rule::id)
                .collect(Collectors.toSet());
        return new AuditedBudget(id, budget.department(), tables, Optional.empty(), names, Optional.empty(),
                LibraryNorms.NONE, new AuditSettings(others, Map.of()));
    }
}
