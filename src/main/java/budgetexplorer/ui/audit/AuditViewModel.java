package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// The audit of the budget that is looked at: what came of it in a sentence, its findings, and what changed since it was
/// audited before.
public final class AuditViewModel {
    private static final String AUDIT = "audit";

    private final AuditWork work;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Navigator navigator;
    private final FindingsViewModel findings;
    private final ReadOnlyObjectWrapper<@Nullable Audited> audited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FindingDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper figures = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private NewAndGone changes = NewAndGone.NONE;
    private Optional<String> wanted = Optional.empty();

    /// @param navigator leads to cells and sentences
    public AuditViewModel(AuditWork work, TaskRunner tasks, Messages messages, Memory memory,
            Navigator navigator) {
        this.work = work;
        this.tasks = tasks;
        this.messages = messages;
        this.navigator = navigator;
        this.findings = new FindingsViewModel(messages, work.words(), memory);
        findings.rows().addListener((ListChangeListener<FindingRow>) _ -> tell());
        findings.selectedProperty().subscribe(item -> detail.set(detail(item)));
    }

    /// Shows a budget's audit.
    ///
    /// @param finding the code of the one to look at; the first, or the same as before, if empty
    void show(BudgetSummary budget, Optional<String> finding) {
        wanted = finding;
        tasks.run(AUDIT, (_, _) -> work.of(budget), this::take);
    }

    /// Looks at a finding of the audit that is shown, or is being made.
    void lookAt(String finding) {
        wanted = Optional.of(finding);
        findings.lookAt(finding);
    }

    /// Shows nothing.
    void clear() {
        tasks.cancel(AUDIT);
        audited.set(null);
        findings.clear();
        changes = NewAndGone.NONE;
        List.of(heading, figures, status, missing).forEach(text -> text.set(""));
    }

    private void take(Audited found) {
        Audited before = audited.get();
        boolean isSame = before != null && before.report().budget().id().equals(found.report().budget().id());
        changes = isSame ? since(before, found) : NewAndGone.NONE;
        if (!isSame) {
            findings.clear();
        }
        audited.set(found);
        heading.set(found.heading());
        figures.set(figures(found));
        findings.take(spots(found), changes.mark(found.items()));
        wanted.ifPresent(findings::lookAt);
        wanted = Optional.empty();
        tell();
    }

    /// What is written about findings changes nothing, so what was new before stays so.
    private NewAndGone since(Audited before, Audited found) {
        NewAndGone now = NewAndGone.between(before.items(), found.items());
        return now.isNothing() ? changes : now;
    }

    private String figures(Audited found) {
        return found.report().audited().text().isEmpty()
                ? messages.text("auditor.figures.none")
                : messages.text("auditor.figures", found.report().audit().figures(), found.report().audit().checked());
    }

    private void tell() {
        if (audited.get() == null) {
            return;
        }
        long listed = findings.listed().count();
        String counted = messages.text("auditor.status", listed, findings.all().size());
        status.set(changes.isNothing()
                ? counted
                : messages.text("auditor.status.changed", counted, changes.appeared().size(), changes.gone()));
        missing.set(listed > 0
                ? ""
                : messages.text(findings.narrowedProperty().get() ? "auditor.nothing.found" : "auditor.nothing"));
    }

    private @Nullable FindingDetail detail(FindingRow.@Nullable Item item) {
        Audited shown = audited.get();
        return item == null || shown == null
                ? null
                : new Details(shown.report(), work.words(), spots(shown), messages).of(item);
    }

    private Spots spots(Audited of) {
        return new Spots(of.report(), work.words(), messages);
    }

    /// Leads to what a finding is about.
    void open(FindingRow.Item item) {
        open(item.finding().judged());
    }

    /// Leads to where evidence stands.
    void open(Evidence evidence) {
        open(evidence.at());
    }

    void open(Link link) {
        navigator.go(link);
    }

    /// Findings as cells of a spreadsheet; all that are listed where none are given.
    String copied(List<FindingRow.Item> chosen) {
        String cells = findings.copied(chosen);
        status.set(messages.text("auditor.copied", Math.max(0, cells.lines().count() - 1)));
        return cells;
    }

    /// Where the user is; empty while nothing is shown.
    Optional<Link> place() {
        return Optional.ofNullable(audited.get()).map(shown -> new Link.Findings(shown.report().budget().id(),
                Optional.ofNullable(findings.selectedProperty().get()).map(FindingRow.Item::code)));
    }

    /// The list of findings.
    FindingsViewModel findings() {
        return findings;
    }

    /// The budget and what was found in it; null while nothing is shown.
    ReadOnlyObjectProperty<@Nullable Audited> auditedProperty() {
        return audited.getReadOnlyProperty();
    }

    /// The finding that is looked at, in full.
    ReadOnlyObjectProperty<@Nullable FindingDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// What came of the audit, in a sentence.
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// How many of the text's figures were held against something.
    ReadOnlyStringProperty figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// What is listed, and what changed since the last audit.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Why nothing is listed; empty if something is.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
