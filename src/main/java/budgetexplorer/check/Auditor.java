package budgetexplorer.check;

import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Applies all rules to a budget. Stateless.
public final class Auditor {
    private Auditor() {}

    /// What all rules that are switched on find; what passes included.
    public static Audit audit(AuditedBudget budget) {
        List<Finding> findings = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            if (budget.settings().off().contains(rule.id())) {
                continue;
            }
            Optional<Finding> missing = missing(rule, budget);
            if (missing.isPresent()) {
                findings.add(missing.get());
                continue;
            }
            switch (rule) {
                case IdentityRule sums -> sums.identities(budget).forEach(identities::add);
                case FindingRule own -> own.check(budget).forEach(findings::add);
            }
        }
        findings.addAll(Identities.findings(identities));
        findings.sort(Comparator.comparingInt(finding -> Rules.place(finding.rule())));
        return new Audit(findings, figures(budget), checked(budget, findings));
    }

    /// Why a rule cannot be checked at all.
    private static Optional<Finding> missing(Rule rule, AuditedBudget budget) {
        return rule.tables().stream().sorted().filter(kind -> budget.table(kind).isEmpty()).findFirst()
                .map(kind -> lacksTable(rule, budget, kind))
                .or(() -> rule instanceof FindingRule own && own.needsText() && budget.text().isEmpty()
                        ? Optional.of(lacksText(rule, budget))
                        : Optional.empty());
    }

    private static Finding lacksTable(Rule rule, AuditedBudget budget, TableKind kind) {
        var judged = new Evidence(new Link.TableCell(budget.id(), kind), kind.number() + "/", kind.title(), null);
        return Finding.of(rule.id(), Outcome.UNCHECKED, Said.of("check.said.noTable", Value.of(kind.number(), ""),
                Value.of(kind.title())), judged);
    }

    private static Finding lacksText(Rule rule, AuditedBudget budget) {
        var judged = new Evidence(new Link.Overview(budget.id()), "text", "", null);
        return Finding.of(rule.id(), Outcome.UNCHECKED, Said.of("check.said.noText"), judged);
    }

    private static int figures(AuditedBudget budget) {
        return budget.text().map(told -> told.narrative().standing()).orElse(0);
    }

    /// The figures that some finding of the text, a pass included, rests on.
    private static int checked(AuditedBudget budget, List<Finding> findings) {
        Set<Integer> offsets = new HashSet<>();
        findings.stream().filter(finding -> finding.outcome() != Outcome.UNCHECKED)
                .filter(finding -> finding.judged().at() instanceof Link.Sentence)
                .flatMap(finding -> finding.evidence().stream()).map(Evidence::at)
                .forEach(at -> addOffset(at, offsets));
        return (int) budget.text().stream().flatMap(told -> told.narrative().figures()).distinct()
                .filter(figure -> offsets.contains(figure.span().start())).count();
    }

    private static void addOffset(Link at, Set<Integer> offsets) {
        if (at instanceof Link.Sentence(_, var offset)) {
            offset.ifPresent(offsets::add);
        }
    }
}
