package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came of an audit, in a sentence: where the faults are, how many doubts, and what the rest is.
record HeadingWords(Messages messages, AuditReport report) {
    /// In the order of places: the tables, then the text.
    private static final int TEXT = 99;
    private static final int MOST_PLACES = 4;

    String of() {
        BudgetSummary budget = report.budget();
        return messages.text("audit.heading", budget.id().department(), budget.department().name(),
                String.valueOf(budget.id().year()), String.join(messages.text("list.separator.long"), clauses()));
    }

    /// The sentence without the budget.
    String result() {
        return String.join(messages.text("list.separator.long"), clauses());
    }

    private List<String> clauses() {
        Audit audit = report.audit();
        int fails = audit.count(Outcome.FAIL);
        int warnings = audit.count(Outcome.WARNING);
        int roundings = audit.count(Outcome.ROUNDING);
        int unchecked = audit.count(Outcome.UNCHECKED);
        List<String> clauses = new ArrayList<>();
        clauses.add(fails == 0 ? messages.text("audit.heading.noFail") : fails());
        if (warnings > 0) {
            clauses.add(messages.text("audit.heading.warnings", warnings));
        }
        if (unchecked > 0) {
            clauses.add(messages.text("audit.heading.unchecked", unchecked));
        }
        if (roundings > 0) {
            clauses.add(fails + warnings + unchecked > 0
                    ? messages.text("audit.heading.otherwise")
                    : messages.text("audit.heading.roundings", roundings));
        }
        return clauses;
    }

    private String fails() {
        List<Finding> fails = report.audit().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL).toList();
        Map<Integer, Long> places = fails.stream()
                .collect(Collectors.groupingBy(HeadingWords::place, TreeMap::new, Collectors.counting()));
        if (places.size() > 1) {
            return messages.text("audit.heading.fails", fails.size(), list(places));
        }
        String place = words(places.keySet().iterator().next());
        return column(fails).map(column -> messages.text("audit.heading.fails.column", fails.size(), place, column))
                .orElseGet(() -> messages.text("audit.heading.fails.place", fails.size(), place));
    }

    private String list(Map<Integer, Long> places) {
        Map<String, Long> shown = new LinkedHashMap<>();
        places.forEach((place, count) -> shown.merge(
                shown.size() < MOST_PLACES - 1 || places.size() <= MOST_PLACES
                        ? words(place)
                        : messages.text("audit.heading.elsewhere"),
                count, Long::sum));
        return shown.entrySet().stream()
                .map(each -> messages.text("audit.heading.at", each.getKey(), each.getValue()))
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    private static int place(Finding finding) {
        return finding.judged().at() instanceof Link.TableCell(_, var kind, _, _) ? kind.number() : TEXT;
    }

    private String words(int place) {
        return place == TEXT
                ? messages.text("audit.heading.text")
                : messages.text("audit.heading.table", String.valueOf(place));
    }

    /// The last words of the one column in which all are; empty if they are in several.
    private Optional<String> column(List<Finding> findings) {
        Set<Optional<String>> columns = findings.stream().map(this::column).collect(Collectors.toSet());
        return columns.size() == 1 ? columns.iterator().next() : Optional.empty();
    }

    private Optional<String> column(Finding finding) {
        return finding.judged().at() instanceof Link.TableCell(_, var kind, _, var column) && column.isPresent()
                ? report.audited().table(kind).map(table -> label(table.table(), column.getAsInt()))
                : Optional.empty();
    }

    private static String label(BudgetTable table, int column) {
        String label = table.columns().get(column).label();
        return label.substring(label.lastIndexOf('/') + 1);
    }
}
