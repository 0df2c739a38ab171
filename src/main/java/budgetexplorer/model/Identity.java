package budgetexplorer.model;

import java.util.Optional;

/// Whose budget a document is, of which year and stage, as far as somebody says: the document itself, or a user who
/// knows better.
public record Identity(Optional<Department> department, Optional<Integer> year, Optional<Stage> stage) {
    /// Nobody says anything.
    public static final Identity UNSAID = new Identity(Optional.empty(), Optional.empty(), Optional.empty());

    /// What this says, and where it says nothing, what the other does.
    public Identity or(Identity other) {
        return new Identity(department.or(other::department), year.or(other::year), stage.or(other::stage));
    }
}
