package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.ui.kit.BudgetBadge;
import budgetexplorer.ui.kit.BudgetBadge.Level;
import budgetexplorer.ui.kit.BudgetBadges;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What came of the audit of each budget that is seen, in a word. One budget is audited after the other, while nothing else
/// is under way, and known until the library changes. For the FX thread.
public final class AuditBadges implements BudgetBadges {
    private static final String SLOT = "audit.badges";

    private final AuditBudgets audits;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Map<BudgetId, BudgetBadge> known = new HashMap<>();
    private final Map<BudgetId, Followed> followed = new HashMap<>();
    private final LinkedHashMap<BudgetId, BudgetSummary> wanted = new LinkedHashMap<>();
    private @Nullable BudgetSummary underWay;

    /// A budget that is seen, and who is told of it.
    private record Followed(BudgetSummary budget, List<Consumer<BudgetBadge>> followers) {}

    public AuditBadges(AuditBudgets audits, TaskRunner tasks, Messages messages) {
        this.audits = audits;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public Subscription follow(BudgetSummary budget, Consumer<BudgetBadge> show) {
        BudgetId id = budget.id();
        Followed ofBudget = followed.computeIfAbsent(id, _ -> new Followed(budget, new ArrayList<>()));
        ofBudget.followers.add(show);
        BudgetBadge badge = known.get(id);
        if (badge == null) {
            want(budget);
        } else {
            show.accept(badge);
        }
        return () -> {
            ofBudget.followers.remove(show);
            if (ofBudget.followers.isEmpty()) {
                followed.remove(id, ofBudget);
                wanted.remove(id);
            }
        };
    }

    /// The library has changed: what is seen is audited again.
    public void refresh() {
        known.clear();
        wanted.clear();
        underWay = null;
        tasks.cancel(SLOT);
        followed.forEach((id, each) -> wanted.put(id, each.budget));
        next();
    }

    @Override
    public void close() {
        followed.clear();
        wanted.clear();
        tasks.cancel(SLOT);
    }

    private void want(BudgetSummary budget) {
        if (!budget.equals(underWay)) {
            wanted.putLast(budget.id(), budget);
            next();
        }
    }

    private void next() {
        if (underWay == null && !wanted.isEmpty()) {
            BudgetSummary budget = Objects.requireNonNull(wanted.pollFirstEntry()).getValue();
            underWay = budget;
            tasks.runWhenIdle(SLOT, (_, _) -> badge(audits.audit(budget).audit()), badge -> {
                underWay = null;
                tell(budget.id(), badge);
                next();
            });
        }
    }

    private void tell(BudgetId id, BudgetBadge badge) {
        known.put(id, badge);
        Followed ofBudget = followed.get(id);
        if (ofBudget != null) {
            List.copyOf(ofBudget.followers).forEach(show -> show.accept(badge));
        }
    }

    private BudgetBadge badge(Audit audit) {
        int fails = audit.count(Outcome.FAIL);
        int warnings = audit.count(Outcome.WARNING);
        int roundings = audit.count(Outcome.ROUNDING);
        String tip = messages.text("auditor.badge.tip", fails, warnings, roundings, audit.count(Outcome.UNCHECKED));
        if (fails > 0) {
            return new BudgetBadge(messages.text("auditor.badge.fails", fails), tip, Level.WRONG, fails);
        }
        if (warnings > 0) {
            return new BudgetBadge(messages.text("auditor.badge.warnings", warnings), tip, Level.DOUBTFUL, 0);
        }
        return roundings > 0
                ? new BudgetBadge(messages.text("auditor.badge.roundings", roundings), tip, Level.SLIGHT, 0)
                : new BudgetBadge(messages.text("auditor.badge.good"), tip, Level.GOOD, 0);
    }
}
