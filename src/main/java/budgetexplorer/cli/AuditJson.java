package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.service.audit.AuditReport;
import java.util.List;

/// An audit as JSON.
///
/// @param all whether what passes is listed too
record AuditJson(JsonOutput json, Messages messages, boolean all) {
    private static final List<Outcome> SUMMARY = List.of(Outcome.PASS, Outcome.ROUNDING, Outcome.FAIL,
            Outcome.UNCHECKED, Outcome.WARNING);

    /// The fields of one budget.
    void write(AuditReport report) {
        Audit audit = report.audit();
        json.field("budget", report.budget().id().reference());
        json.nested("summary", () -> SUMMARY.forEach(outcome -> json.field(JsonOutput.name(outcome),
                audit.count(outcome))));
        json.nested("figures", () -> {
            json.field("found", audit.figures());
            json.field("checked", audit.checked());
        });
        var finding = new FindingJson(json, messages);
        json.array("findings", shown(audit), each -> finding.write(each, report::address));
    }

    private List<Finding> shown(Audit audit) {
        return audit.findings().stream().filter(finding -> all || finding.outcome() != Outcome.PASS).toList();
    }
}
