package budgetexplorer.service.disclosure;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Facts;
import java.util.List;

/// A 公开说明 as it can be written now, and what it asks for. Immutable.
///
/// @param asked what it takes from elsewhere than the tables, in the order of the text
public record DisclosureDraft(BudgetId budget, Facts facts, Disclosure text, List<Asked> asked) {
    public DisclosureDraft {
        asked = List.copyOf(asked);
    }

    /// What it leaves open.
    public List<Asked> missing() {
        return asked.stream().filter(Asked::isMissing).toList();
    }
}
