package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.AmountFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what the auditor found in the user's language and unit. Immutable.
public final class FindingWords {
    private final Messages messages;
    private final AmountFormat format;

    public FindingWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// What is the matter, in a sentence.
    public String text(Finding finding) {
        return messages.text(finding.said().key(),
                (Object[]) finding.said().arguments().stream().map(this::value).toArray(String[]::new));
    }

    /// An outcome in a word.
    public String outcome(Outcome outcome) {
        return messages.text("check.outcome." + outcome.name());
    }

    /// The name of a rule.
    public String rule(String id) {
        return messages.text("check.rule." + id);
    }

    /// The regulation or identity a rule rests on.
    public String basis(String id) {
        return messages.text("check.basis." + id);
    }

    /// What rules are about.
    public String group(RuleGroup group) {
        return messages.text("check.group." + group.name());
    }

    /// What a threshold means.
    public String threshold(Threshold threshold) {
        return messages.text("check.threshold." + threshold.name());
    }

    /// A value: amounts in the user's unit without its name, numbers with theirs; a dash for none.
    public String value(@Nullable Value value) {
        return new ValueWords(format, false).of(value);
    }

    /// The arithmetic written out: `17.23 + 360.00 = 377.23 ≠ 0.00`. Long sums lack their middle.
    public String calculation(Calculation calculation) {
        return new CalculationWords(messages, format).of(calculation);
    }

    /// By how much a sum misses, and by how much it may where each number was rounded on its own, in a sentence; empty for
    /// what is no sum, or does not miss.
    public Optional<String> allowance(Calculation calculation) {
        return new CalculationWords(messages, format).allowance(calculation);
    }

    /// Words without the headings they begin with, where those are named already: `五（八） 其他支出` is `其他支出`.
    ///
    /// @param place as [#place] has it
    public static String without(String place, String words) {
        int space = place.indexOf(' ');
        String headings = space < 0 ? "" : place.substring(space + 1);
        return !headings.isEmpty() && words.startsWith(headings) ? words.substring(headings.length()).strip() : words;
    }

    /// Where something stands, shortly: `表10`, `说明 三（一）5`.
    public String place(AuditReport report, Evidence evidence) {
        return new PlaceWords(messages, report.audited()).of(evidence);
    }

    /// What came of an audit, in a sentence: `510 柳州市工业和信息化局 2025：5 处差错都在表 10 的“合计”列；2 处疑点；其余只有尾差`.
    public String heading(AuditReport report) {
        return new HeadingWords(messages, report).of();
    }

    /// The same without the budget's name.
    public String result(AuditReport report) {
        return new HeadingWords(messages, report).result();
    }
}
