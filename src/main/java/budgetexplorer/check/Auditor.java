package budgetexplorer.check;

import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.model.link.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Applies all rules to a budget. Stateless.
public final class Auditor {
    private Auditor() {}

    /// What all rules that are switched on find; what passes included.
    public static Audit audit(AuditedBudget budget) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        List<Identity> identities = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            List<Finding> findings = new ArrayList<>();
            byRule.put(rule.id(), findings);
            if (!budget.settings().off().contains(rule.id()) && DocumentComplete.isFit(rule, budget)) {
                switch (rule) {
                    case IdentityRule sums -> sums.identities(budget).forEach(identities::add);
                    case FindingRule own -> own.check(budget).forEach(findings::add);
                }
            }
        }
        Identities.findings(identities)
                .forEach(finding -> Objects.requireNonNull(byRule.get(finding.rule())).add(finding));
        List<Finding> findings = byRule.values().stream().flatMap(List::stream).toList();
        return new Audit(findings, figures(budget), checked(budget, findings));
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
