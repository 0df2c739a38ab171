package budgetexplorer.cli;

import static java.util.Comparator.comparing;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.FindingWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An audit as lines of text, table by table: where something is wrong first, the gravest first, arithmetic below.
final class AuditText {
    private static final String INDENT = "  ";
    private static final int WIDTH_OF_OUTCOME = 10;
    private static final int TEXT = 99;

    private final Messages messages;
    private final AuditReport report;
    private final FindingWords words;
    private final Set<Outcome> shown;

    /// @param shown what is listed; the rest is counted only
    AuditText(Messages messages, AuditReport report, Set<Outcome> shown) {
        this.messages = messages;
        this.report = report;
        this.words = new FindingWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        this.shown = Set.copyOf(shown);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.heading(report));
        lines.add(counts(report.audit()));
        groups().forEach(group -> add(group, lines));
        return lines;
    }

    private String counts(Audit audit) {
        String outcomes = Arrays.stream(Outcome.values()).filter(outcome -> audit.count(outcome) > 0)
                .map(outcome -> words.outcome(outcome) + " " + audit.count(outcome))
                .collect(Collectors.joining(INDENT));
        return report.audited().text().isEmpty()
                ? outcomes
                : outcomes + INDENT + messages.text("audit.figures", audit.figures(), audit.checked());
    }

    /// By the table at fault, each from the gravest down.
    private Collection<List<Finding>> groups() {
        List<Finding> findings = report.audit().findings().stream().filter(finding -> shown.contains(finding.outcome()))
                .sorted(comparing(Finding::outcome)).toList();
        Map<Integer, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream().sorted(comparing(Finding::outcome).thenComparing(AuditText::group))
                .forEach(finding -> groups.computeIfAbsent(group(finding), _ -> new ArrayList<>()).add(finding));
        return groups.values();
    }

    private static int group(Finding finding) {
        return finding.judged().at() instanceof Link.TableCell(_, var kind, _, _) ? kind.number() : TEXT;
    }

    private void add(List<Finding> group, List<String> lines) {
        lines.add("");
        lines.add(title(group.getFirst()));
        group.forEach(finding -> add(finding, lines));
    }

    private String title(Finding finding) {
        return TableKind.of(group(finding))
                .map(kind -> messages.text("audit.table", String.valueOf(kind.number()), kind.title()))
                .orElseGet(() -> messages.text("audit.text"));
    }

    private void add(Finding finding, List<String> lines) {
        String outcome = words.outcome(finding.outcome());
        String gap = " ".repeat(Math.max(1, WIDTH_OF_OUTCOME - TextTable.width(outcome)));
        lines.add(INDENT + outcome + gap + words.text(finding));
        String margin = INDENT + " ".repeat(WIDTH_OF_OUTCOME);
        if (finding.outcome() == Outcome.PASS) {
            return;
        }
        finding.calculations().forEach(calculation -> {
            lines.add(margin + words.calculation(calculation));
            allowance(finding, calculation).ifPresent(allowance -> lines.add(margin + allowance));
        });
        lines.add(margin + messages.text("audit.where", address(finding.judged()), finding.code(),
                words.rule(finding.rule())));
    }

    /// Said of what is only just wrong or only just right.
    private Optional<String> allowance(Finding finding, Calculation calculation) {
        return finding.outcome() == Outcome.ROUNDING ? words.allowance(calculation) : Optional.empty();
    }

    private String address(Evidence evidence) {
        return evidence.at() instanceof Link.TableCell ? report.address(evidence) : words.place(report, evidence);
    }
}
