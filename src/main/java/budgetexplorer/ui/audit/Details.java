package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.audit.AuditReport;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.ui.audit.FindingDetail.Arithmetic;
import budgetexplorer.ui.audit.FindingDetail.Proof;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts findings into words and exhibits in full.
record Details(AuditReport report, FindingWords words, Spots spots, Messages messages) {
    private static final Pattern SIGN = Pattern.compile(" [=≠≈≤≥<>] ");
    private static final String EQUALS = " = ";

    FindingDetail of(FindingRow.Item item) {
        Finding finding = item.finding();
        return new FindingDetail(item,
                messages.text("auditor.title", item.spot().place(), item.spot().without(finding.judged().label()))
                        .strip(),
                words.rule(finding.rule()), words.basis(finding.rule()),
                finding.calculations().stream().map(calculation -> proof(finding, calculation)).toList(),
                exhibits(finding, others(finding)),
                first(finding, Link.TableCell.class::isInstance), new Lines(spots).of(finding.judged()),
                first(finding, Link.Sentence.class::isInstance));
    }

    /// What no calculation has; without any calculation what is at fault as well.
    private static List<Evidence> others(Finding finding) {
        Set<Evidence> shown = new HashSet<>();
        finding.calculations().forEach(calculation -> shown.addAll(calculation.evidence()));
        return finding.evidence().stream().filter(evidence -> !shown.contains(evidence)).toList();
    }

    private Proof proof(Finding finding, Calculation calculation) {
        boolean isOwn = calculation.rule().equals(finding.rule());
        return new Proof(isOwn ? "" : words.rule(calculation.rule()), exhibits(finding, calculation.evidence()),
                arithmetic(words.calculation(calculation)),
                calculation.outcome() == Outcome.ROUNDING ? words.allowance(calculation).orElse("") : "");
    }

    /// Tells the parts of what was written out.
    static Arithmetic arithmetic(String text) {
        Optional<MatchResult> last = SIGN.matcher(text).results().reduce((_, later) -> later);
        if (last.isEmpty()) {
            return new Arithmetic(text, "", "", "");
        }
        String left = text.substring(0, last.get().start());
        int result = left.lastIndexOf(EQUALS) < 0 ? 0 : left.lastIndexOf(EQUALS) + EQUALS.length();
        return new Arithmetic(left.substring(0, result), left.substring(result), last.get().group(),
                text.substring(last.get().end()));
    }

    private List<Exhibit> exhibits(Finding finding, List<Evidence> evidence) {
        return new Exhibits(report, words, spots, messages, finding).of(evidence);
    }

    private Optional<Link> first(Finding finding, Predicate<Link> kind) {
        return Stream.concat(Stream.of(finding.judged()), finding.evidence().stream()).map(Evidence::at).filter(kind)
                .findFirst();
    }
}
