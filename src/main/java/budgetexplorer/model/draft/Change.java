package budgetexplorer.model.draft;

import budgetexplorer.model.BudgetId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/// What somebody changed in a draft at one time, and can be taken back at one time.
///
/// @param id      within its library, for good; [#NEW] before it is kept there
/// @param budget  the draft
/// @param author  a name; may be empty
/// @param reason  why; may be empty
/// @param reverts the number of the change that this one takes back, if it does
/// @param alterations in the order in which they are made, at least one
public record Change(long id, BudgetId budget, Instant made, String author, String reason, OptionalLong reverts,
        List<Alteration> alterations) {
    /// The number of a change that no library keeps yet.
    public static final long NEW = 0;

    public Change {
        alterations = List.copyOf(alterations);
    }

    /// The same change, kept under a number.
    public Change withId(long number) {
        return new Change(number, budget, made, author, reason, reverts, alterations);
    }

    /// What takes it back.
    public List<Alteration> inverse() {
        return alterations.reversed().stream().map(Alteration::inverse).toList();
    }
}
