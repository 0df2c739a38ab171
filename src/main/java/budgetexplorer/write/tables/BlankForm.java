package budgetexplorer.write.tables;

import budgetexplorer.write.form.Form;
import java.util.Map;

/// A form to be filled in.
///
/// @param sums the cells that the workbook calculates
public record BlankForm(Form form, Map<Spot, Sum> sums) {
    public BlankForm {
        sums = Map.copyOf(sums);
    }
}
