package budgetexplorer.service.draft;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.Edit;
import budgetexplorer.model.draft.Alteration;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.LibraryEdit;
import budgetexplorer.store.DraftStore;
import budgetexplorer.store.Library;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Changes the tables of budgets. The first change of a budget makes a draft of it, into which further ones go until it is
/// ended; the budget itself stays. What it changes are [Edit]s: nothing happens until they are performed. Thread-safe.
public final class EditDraft {
    private final BrowseLibrary browse;
    private final DraftStore store;
    private final InstantSource clock;
    private final Place library;

    public EditDraft(Library library) {
        this(library, InstantSource.system());
    }

    /// @param clock tells when something is changed
    public EditDraft(Library library, InstantSource clock) {
        this.browse = new BrowseLibrary(library);
        this.store = new DraftStore(library, new Derived(browse.names()));
        this.clock = clock;
        this.library = LibraryEdit.place(library);
    }

    /// What a budget was made of and what was changed in it; empty if it was not made here by changing another.
    public Optional<Draft> draft(BudgetId id) {
        return store.draft(id);
    }

    /// Lets a cell hold something else.
    ///
    /// @param of      the budget that is looked at
    /// @param carried whether the sums that an amount is part of change by as much
    /// @param subject names the cell
    public Edit set(BudgetId of, CellPlace place, Cell value, boolean carried, String subject, Who who) {
        return edit("edit.DRAFT_SET", subject, of, who, stated -> stated.set(place, value, carried));
    }

    /// Adds a row.
    ///
    /// @param behind  the number of the row above it, or [Alteration#TOP]
    /// @param cells   one for each column of the table
    /// @param subject names the row
    public Edit add(BudgetId of, TableKind table, int behind, List<Cell> cells, String subject, Who who) {
        List<Cell> copy = List.copyOf(cells);
        return edit("edit.DRAFT_ADD", subject, of, who, stated -> stated.add(table, behind, copy));
    }

    /// Removes a row.
    ///
    /// @param row     its number
    /// @param subject names it
    public Edit remove(BudgetId of, TableKind table, int row, String subject, Who who) {
        return edit("edit.DRAFT_REMOVE", subject, of, who, stated -> stated.remove(table, row));
    }

    /// Moves a row past its neighbour.
    ///
    /// @param row     its number
    /// @param step    -1 upwards, 1 downwards; at the end of the table nothing can be changed
    /// @param subject names the row
    public Edit move(BudgetId of, TableKind table, int row, int step, String subject, Who who) {
        return edit("edit.DRAFT_MOVE", subject, of, who, stated -> stated.move(table, row, step));
    }

    /// Takes back one of the changes of a draft, whatever came behind it; this is a change as any other.
    ///
    /// @param subject names what was changed
    public Edit revert(Change change, String subject, Who who) {
        return edit("edit.DRAFT_REVERT", subject, change.budget(), who, OptionalLong.of(change.id()),
                _ -> change.inverse());
    }

    /// Says that a draft is done: the next change begins another.
    public Edit end(BudgetId draft) {
        return DraftEdit.of(library, "edit.DRAFT_END", draft.reference(), () -> {
            require(store.end(draft, clock.instant()), draft);
            return new DraftEdit.Done(draft, resume(draft));
        });
    }

    private Edit resume(BudgetId draft) {
        return DraftEdit.of(library, "edit.DRAFT_END", draft.reference(), () -> {
            require(store.resume(draft), draft);
            return new DraftEdit.Done(draft, end(draft));
        });
    }

    /// What is to be altered in the tables as they are.
    @FunctionalInterface
    private interface Plan {
        List<? extends Alteration> of(StatedTables stated) throws ProblemException;
    }

    private Edit edit(String key, String subject, BudgetId of, Who who, Plan plan) {
        return edit(key, subject, of, who, OptionalLong.empty(), plan);
    }

    private Edit edit(String key, String subject, BudgetId of, Who who, OptionalLong reverts, Plan plan) {
        return DraftEdit.of(library, key, subject, () -> {
            DraftStore.Target target = store.target(of).orElseThrow(
                    () -> new ProblemException(Problem.error(library, "problem.budget.unknown", of.reference())));
            var stated = new StatedTables(browse.find(BudgetReference.of(target.stated())).orElseThrow(),
                    browse.tables(target.stated()), browse.names(), library);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            List<Alteration> alterations = List.copyOf(plan.of(stated));
            if (alterations.isEmpty()) {
                throw new ProblemException(Problem.error(library, "problem.draft.same", subject));
            }
            return make(key, subject, of, new Change(Change.NEW, target.draft(), now, who.author(), who.reason(),
                    reverts, alterations));
        });
    }

    private DraftEdit.Done make(String key, String subject, BudgetId of, Change change) throws ProblemException {
        Change made = store.make(of, change).orElseThrow(() -> outdated(change.budget()));
        return new DraftEdit.Done(made.budget(), DraftEdit.of(library, key, subject, () -> takeBack(key, subject, of,
                made)));
    }

    private DraftEdit.Done takeBack(String key, String subject, BudgetId of, Change made) throws ProblemException {
        Optional<Draft> before = store.draft(made.budget());
        require(store.takeBack(made), made.budget());
        boolean isGone = store.draft(made.budget()).isEmpty();
        return new DraftEdit.Done(isGone ? before.map(Draft::origin).orElse(of) : made.budget(),
                DraftEdit.of(library, key, subject, () -> make(key, subject, of, made)));
    }

    private void require(boolean done, BudgetId draft) throws ProblemException {
        if (!done) {
            throw outdated(draft);
        }
    }

    private ProblemException outdated(BudgetId draft) {
        return new ProblemException(Problem.error(library, "problem.draft.outdated", draft.reference()));
    }
}
