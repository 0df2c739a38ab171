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
import java.util.List;
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
        return switch (value) {
            case null -> AmountFormat.DASH;
            case Value.Money(var money) -> format.amount(money);
            case Value.Number(var number, var unit) -> number.toPlainString() + unit;
            case Value.Words(var text) -> text;
        };
    }

    /// The arithmetic written out: `17.23 + 360.00 = 377.23 ≠ 0.00`.
    public String calculation(Calculation calculation) {
        List<String> terms = calculation.terms().stream().map(Evidence::value).map(this::value).toList();
        return String.join(" + ", terms);
    }

    /// By how much a sum may miss where each number was rounded on its own, in a sentence: `4 项之和，允许尾差 ±0.02 万元`;
    /// empty for what is no sum.
    public Optional<String> allowance(Calculation calculation) {
        throw new UnsupportedOperationException();
    }

    /// Where something stands, shortly: `表10`, `说明 三（一）5`.
    public String place(Evidence evidence) {
        throw new UnsupportedOperationException();
    }

    /// What came of an audit, in a sentence.
    public String heading(AuditReport report) {
        throw new UnsupportedOperationException();
    }
}
