package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.service.audit.KeepAuditSettings;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.TaskRunner;

/// Shows how the library is audited above the window, to be changed.
public record AuditSettingsSheet(KeepAuditSettings keep, FindingWords words, CardAbove above, TaskRunner tasks,
        Edits edits, Messages messages) {
    /// Reads the settings and shows them.
    public void show() {
        tasks.run("audit.settings", (_, _) -> keep.read(), this::show);
    }

    private void show(AuditSettings now) {
        var viewModel = new AuditSettingsViewModel(keep, edits, now);
        above.show(messages.text("auditor.settings.title"),
                close -> new AuditSettingsPane(viewModel, words, messages, close));
    }
}
