package budgetexplorer.ui.explore;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The amounts that have a column.
enum AmountColumn {
    TOTAL,
    BASIC,
    PERSONNEL,
    OPERATING,
    PROJECT;

    @Nullable
    Money of(ExploreNode node) {
        Amounts amounts = node.node().amounts();
        return switch (this) {
            case TOTAL -> amounts.total();
            case BASIC -> amounts.basic();
            case PERSONNEL -> amounts.personnel();
            case OPERATING -> amounts.operating();
            case PROJECT -> amounts.project();
        };
    }

    /// Those that a tree can have; where the basic expenditure is the whole, it needs no column of its own.
    static Set<AmountColumn> of(Hierarchy hierarchy) {
        return switch (hierarchy) {
            case FUNCTION, FUNCTION_UNITS -> EnumSet.allOf(AmountColumn.class);
            case ECONOMY -> EnumSet.of(TOTAL, PERSONNEL, OPERATING);
            case FUND, PROJECT -> EnumSet.of(TOTAL);
        };
    }
}
