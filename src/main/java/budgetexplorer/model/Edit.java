package budgetexplorer.model;

import budgetexplorer.base.ProblemException;
import java.util.Optional;

/// A small change of a library that can be taken back. Immutable.
public interface Edit {
    /// The key of the words that name it, such as `edit.DELETE`, with a place for the subject.
    String key();

    /// What is changed, in the user's words: a budget's reference, a department's code.
    String subject();

    /// The budget to look at afterwards; empty if that does not matter.
    Optional<BudgetId> place();

    /// Makes the change, in one transaction.
    ///
    /// @return the change that takes it back
    /// @throws ProblemException if it cannot be made; nothing has changed then
    Edit perform() throws ProblemException;
}
