package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.service.difference.DifferenceWords;
import budgetexplorer.service.difference.FindingChanges;
import budgetexplorer.service.difference.FindingChanges.Entry;
import budgetexplorer.service.difference.FindingChanges.Fate;
import java.util.ArrayList;
import java.util.List;

/// Makes rows of findings: the new ones, the fixed ones, those still open. What rounding explains is counted only.
record FindingRows(Messages messages, DifferenceWords words) {
    List<FindingRow> of(FindingChanges findings) {
        List<FindingRow> rows = new ArrayList<>();
        for (Fate fate : List.of(Fate.APPEARED, Fate.FIXED, Fate.OPEN)) {
            List<Entry> entries = findings.entries().filter(entry -> entry.fate() == fate).filter(Entry::isSerious)
                    .toList();
            rows.add(new FindingRow.Heading(words.fate(fate, entries.size())));
            entries.forEach(entry -> rows.add(new FindingRow.Item(words.finding(entry),
                    entry.finding().judged().at())));
        }
        return rows;
    }

    /// What is said of differences that rounding explains; nothing where there are none.
    String rounding(FindingChanges findings) {
        List<Entry> entries = findings.entries().filter(entry -> !entry.isSerious()).toList();
        if (entries.isEmpty()) {
            return "";
        }
        return messages.text("difference.finding.rounding", String.join(messages.text("difference.comma"),
                count(entries, Fate.APPEARED), count(entries, Fate.FIXED), count(entries, Fate.OPEN)));
    }

    private String count(List<Entry> entries, Fate fate) {
        return words.fate(fate, (int) entries.stream().filter(entry -> entry.fate() == fate).count());
    }
}
