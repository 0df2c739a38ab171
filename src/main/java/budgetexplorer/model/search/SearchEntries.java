package budgetexplorer.model.search;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.Indicators;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects what can be found of a budget. For one use.
public final class SearchEntries {
    private final BudgetId budget;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(BudgetId budget) {
        this.budget = budget;
    }

    /// What can be found of a budget.
    ///
    /// @param id       its place in the library
    /// @param function its drill-down by function, if it has one
    /// @param economy  its drill-down by economic class, if it has one
    public static List<SearchEntry> of(BudgetId id, Budget stated, Optional<TreeNode> function,
            Optional<TreeNode> economy) {
        var found = new SearchEntries(id);
        found.department(stated, function);
        function.ifPresent(root -> found.addAll(new CodeEntries(id, Hierarchy.FUNCTION, SearchKind.CODE).of(root)));
        economy.ifPresent(root -> found.addAll(new CodeEntries(id, Hierarchy.ECONOMY, SearchKind.ECONOMY).of(root)));
        stated.table(TableKind.GOALS).ifPresent(found::goals);
        stated.narrative().ifPresent(found::narrative);
        return found.entries;
    }

    private void addAll(List<SearchEntry> more) {
        entries.addAll(more);
    }

    private void department(Budget stated, Optional<TreeNode> function) {
        Money total = function.map(root -> root.amounts().total()).orElse(null);
        add(SearchKind.DEPARTMENT, stated.department().code(), stated.department().name(), total,
                new Link.Line(budget, Hierarchy.FUNCTION, List.of()));
    }

    private void goals(BudgetTable table) {
        table.rows(RowKind.PROJECT).forEach(row -> {
            var link = new Link.Project(budget, OptionalInt.of(row.number()));
            add(SearchKind.PROJECT, "", table.text(row, Field.PROJECT_NAME),
                    table.amount(row, Field.TOTAL).orElse(null), link);
            add(SearchKind.GOAL, "", table.text(row, Field.GOAL), null, link);
            indicators(table, row).forEach(text -> add(SearchKind.INDICATOR, "", text, null, link));
        });
    }

    private static Stream<String> indicators(BudgetTable table, Row row) {
        return Indicators.of(table, row).stream().map(SearchEntries::text);
    }

    private static String text(Indicator indicator) {
        String target = indicator.target().text();
        return target.isEmpty() ? indicator.name() : indicator.name() + "（" + target + "）";
    }

    /// Sentence by sentence.
    private void narrative(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '。' || text.charAt(at) == '\n' || at + 1 == text.length()) {
                String sentence = text.substring(start, at + 1);
                int indent = sentence.length() - sentence.stripLeading().length();
                add(SearchKind.NARRATIVE, "", sentence, null,
                        new Link.Sentence(budget, OptionalInt.of(start + indent)));
                start = at + 1;
            }
        }
    }

    private void add(SearchKind kind, String code, String text, @Nullable Money amount, Link link) {
        String words = text.strip();
        if (!words.isEmpty()) {
            entries.add(new SearchEntry(kind, code, words, amount, link));
        }
    }
}
