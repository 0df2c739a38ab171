package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.FollowAudit;
import budgetexplorer.service.audit.FollowAudit.Followed;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the auditor says of the budget that is shown, and what has come and gone since what it was made of. For the FX
/// thread.
public final class FollowedAudit {
    private static final String SLOT = "tables.audit";

    private final FollowAudit audits;
    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Followed> followed = new ReadOnlyObjectWrapper<>(Followed.NONE);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper worse = new ReadOnlyBooleanWrapper();
    private @Nullable Link place;

    /// An audit, and that of what the budget was made of.
    private record Both(Followed now, Optional<Followed> before) {}

    public FollowedAudit(FollowAudit audits, BrowseLibrary library, TaskRunner tasks, Messages messages) {
        this.audits = audits;
        this.library = library;
        this.tasks = tasks;
        this.messages = messages;
    }

    /// Audits a budget, and what it was made of.
    void follow(BudgetSummary budget, Optional<BudgetId> origin) {
        tasks.run(SLOT, (_, _) -> new Both(audits.audit(budget),
                origin.flatMap(id -> library.find(BudgetReference.of(id))).map(audits::audit)),
                both -> show(budget.id(), both));
    }

    /// Nothing is shown.
    void forget() {
        tasks.cancel(SLOT);
        followed.set(Followed.NONE);
        text.set("");
        worse.set(false);
        place = null;
    }

    private void show(BudgetId budget, Both both) {
        Followed now = both.now();
        List<String> fresh = both.before().map(now::newSince).orElse(List.of());
        List<String> gone = both.before().map(now::goneSince).orElse(List.of());
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("tables.audit", now.count(Outcome.FAIL), now.count(Outcome.WARNING),
                now.count(Outcome.ROUNDING)));
        if (!fresh.isEmpty()) {
            parts.add(messages.text("tables.audit.new", fresh.size()));
        }
        if (!gone.isEmpty()) {
            parts.add(messages.text("tables.audit.gone", gone.size()));
        }
        if (both.before().isPresent() && fresh.isEmpty() && gone.isEmpty()) {
            parts.add(messages.text("tables.audit.same"));
        }
        place = new Link.Findings(budget, fresh.stream().findFirst());
        worse.set(!fresh.isEmpty());
        text.set(String.join(messages.text("list.separator.long"), parts));
        followed.set(now);
    }

    /// Where it is said in full: at the first error that is new.
    Optional<Link> place() {
        return Optional.ofNullable(place);
    }

    /// What came of the audit.
    ReadOnlyObjectProperty<Followed> followedProperty() {
        return followed.getReadOnlyProperty();
    }

    /// The same in a sentence.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Whether there are errors that there were not before.
    ReadOnlyBooleanProperty worseProperty() {
        return worse.getReadOnlyProperty();
    }
}
