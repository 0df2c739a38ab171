package budgetexplorer.service.disclosure;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Edit;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.service.LibraryEdit;
import budgetexplorer.store.DisclosureStore;
import budgetexplorer.store.Library;
import java.util.Map;

/// Keeps what users type for the texts of budgets. What it changes are [Edit]s: nothing happens until they are performed.
/// Thread-safe.
public final class KeepDisclosureInputs {
    private final DisclosureStore store;
    private final Place library;

    public KeepDisclosureInputs(Library library) {
        this.store = new DisclosureStore(library);
        this.library = LibraryEdit.place(library);
    }

    /// Whether something can be kept: of an amount only a number in 万元 such as `9,050.14`, or nothing.
    public static boolean isValid(Need need, String typed) {
        return need.canBeTyped() && (!need.isMoney() || typed.isBlank() || TypedValues.money(typed).isPresent());
    }

    /// Keeps what was typed, all together.
    ///
    /// @param typed blank to forget it, so that others are asked again
    /// @throws IllegalArgumentException if something is not valid
    public Edit type(BudgetId budget, Map<Need, String> typed) {
        typed.forEach((need, value) -> {
            if (!isValid(need, value)) {
                throw new IllegalArgumentException(need.key() + ": " + value);
            }
        });
        return put(budget, typed.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().key(), entry -> entry.getValue().strip())));
    }

    private Edit put(BudgetId budget, Map<String, String> inputs) {
        return new LibraryEdit(library, "edit.DISCLOSURE", budget.reference(),
                () -> put(budget, store.put(budget, inputs).orElseThrow(() -> new ProblemException(
                        Problem.error(library, "problem.budget.unknown", budget.reference())))));
    }
}
