package budgetexplorer.write.blank;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.form.BlankForms;
import budgetexplorer.write.form.Form;
import budgetexplorer.write.tables.BlankForm;
import budgetexplorer.write.tables.Spot;
import budgetexplorer.write.tables.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms that a department fills in, with what they calculate. Stateless and thread-safe.
public final class BlankBudget {
    private BlankBudget() {}

    /// The forms of a year.
    ///
    /// @param earlier the budget whose units and lines are taken
    public static List<BlankForm> of(Budget earlier, int year) {
        return BlankForms.of(earlier, year).stream().map(form -> new BlankForm(form, sums(form))).toList();
    }

    private static Map<Spot, Sum> sums(Form form) {
        if (form.kind() == TableKind.BALANCE || form.kind() == TableKind.APPROPRIATION_BALANCE) {
            return BalanceSums.of(form);
        }
        var columns = new ColumnSums(form);
        var rows = new RowSums(form);
        Map<Spot, Sum> sums = new HashMap<>();
        for (int row = 0; row < form.rows().size(); row++) {
            boolean isSum = false;
            for (int column = 0; column < form.columns().size(); column++) {
                if (form.columns().get(column).field().isAmount()) {
                    Optional<Sum> sum = columns.sum(row, column);
                    if (sum.isPresent()) {
                        isSum = true;
                        sums.put(new Spot(row, column), sum.get());
                    }
                }
            }
            if (!isSum) {
                sums.putAll(rows.in(row));
            }
        }
        return sums;
    }
}
