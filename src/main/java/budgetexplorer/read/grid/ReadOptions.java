package budgetexplorer.read.grid;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Identity;
import java.util.List;
import java.util.Optional;

/// What a user may say about files to be read.
///
/// @param password   opens encrypted files
/// @param identities overrule what the file says of its budgets, one after the other; the last stands for the rest
public record ReadOptions(Optional<String> password, List<Identity> identities) {
    /// Nothing was said.
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), List.of());

    public ReadOptions {
        identities = List.copyOf(identities);
    }

    /// What was said of the file's n-th budget, from 0.
    public Identity identity(int n) {
        return identities.isEmpty() ? Identity.UNSAID : identities.get(Math.min(n, identities.size() - 1));
    }

    /// Why an encrypted file did not open.
    public Problem passwordProblem(Place place) {
        return Problem.error(place, password.isPresent() ? "problem.password.wrong" : "problem.password.missing");
    }
}
