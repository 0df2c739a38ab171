package budgetexplorer.service.audit;

import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.model.Edit;
import budgetexplorer.store.Library;

/// Keeps how a library is audited: its thresholds and the rules that are switched off. Thread-safe.
public final class KeepAuditSettings {
    public KeepAuditSettings(Library library) {}

    /// How the library is audited now.
    public AuditSettings read() {
        throw new UnsupportedOperationException();
    }

    /// Audits the library so from now on. Nothing happens until it is performed.
    public Edit save(AuditSettings settings) {
        throw new UnsupportedOperationException();
    }
}
