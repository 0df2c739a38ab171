package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.service.audit.ReviewNotes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Audits a budget and puts what was found into words; to be called off the FX thread. Thread-safe.
///
/// @param unit that amounts are written in
public record AuditWork(AuditBudgets audits, ReviewNotes notes, Messages messages, MoneyUnit unit) {
    /// Codes, the name they stand for, and a column.
    private static final Pattern NAMED = Pattern.compile("^((?:\\d{3,} )+)\\S+ · ");

    Audited of(BudgetSummary budget) {
        AuditReport report = audits.audit(budget);
        List<Note> ofBudget = notes.of(budget.id());
        var words = words(); // formats are not to be shared between threads
        var spots = new Spots(report, words, messages);
        Map<String, State> states = new HashMap<>();
        ofBudget.forEach(note -> {
            if (note.anchor() instanceof Anchor.Found(var code)) {
                states.put(code, note.state());
            }
        });
        List<FindingRow.Item> items = report.audit().findings().stream()
                .map(finding -> item(finding, spots.of(finding.judged()), words, states)).toList();
        return new Audited(report, words.heading(report), items, ofBudget, notes.onOtherDrafts(budget.id()));
    }

    /// What puts findings into words, for one thread.
    FindingWords words() {
        return new FindingWords(messages, new AmountFormat(unit));
    }

    /// A line that has a code needs no name beside it.
    private static String shortened(String text, String label) {
        return text.replace(label, NAMED.matcher(label).replaceFirst("$1· "));
    }

    private static FindingRow.Item item(Finding finding, Spot spot, FindingWords words, Map<String, State> states) {
        String code = finding.code();
        String text = shortened(spot.without(words.text(finding)), finding.judged().label());
        String difference = finding.difference() instanceof Value.Words || finding.difference() == null
                ? ""
                : words.value(finding.difference());
        String searched = String.join("\n", spot.place(), text, difference, finding.judged().label(), code,
                words.rule(finding.rule()), words.outcome(finding.outcome())).toLowerCase(Locale.ROOT);
        return new FindingRow.Item(finding, code, spot, text, difference, Optional.ofNullable(states.get(code)), false,
                searched);
    }
}
