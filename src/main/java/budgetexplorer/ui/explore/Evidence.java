package budgetexplorer.ui.explore;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.StatedCell;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.ProjectLines;
import java.util.Arrays;
import java.util.Map;

/// What is known of a node beyond its tree.
///
/// @param cells where its amounts stand, as far as it is known yet
/// @param known what is known of the budget
record Evidence(BudgetId budget, Map<Field, StatedCell> cells, Background known) {
    /// Which projects which lines pay for.
    ProjectLines lines() {
        return known.lines();
    }

    /// The field that states a node's total: its fund's for a part of the income.
    static Field whole(ExploreNode node) {
        return node.path().stream().filter(step -> step.node().level() == Level.FUND)
                .flatMap(step -> Arrays.stream(Fund.values()).filter(fund -> fund.code().equals(step.node().code())))
                .map(Field::of).findFirst().orElse(Field.TOTAL);
    }
}
