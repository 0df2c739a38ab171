package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Value;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.audit.FindingWords;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the auditor found as JSON, amounts in 万元.
final class FindingJson {
    private final JsonOutput json;
    private final FindingWords words;

    FindingJson(JsonOutput json, Messages messages) {
        this.json = json;
        this.words = new FindingWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    /// The fields of a finding.
    ///
    /// @param address where evidence stands
    void write(Finding finding, Function<Evidence, String> address) {
        json.field("rule", finding.rule());
        json.field("code", finding.code());
        json.field("outcome", JsonOutput.name(finding.outcome()));
        json.field("message", words.text(finding));
        json.field("expected", value(finding.expected()));
        json.field("actual", value(finding.actual()));
        json.field("difference", value(finding.difference()));
        json.array("evidence", finding.evidence(), evidence -> {
            json.field("at", address.apply(evidence));
            json.field("label", evidence.label());
            json.field("value", value(evidence.value()));
        });
    }

    private static Optional<String> value(@Nullable Value value) {
        return Optional.ofNullable(value).map(stated -> switch (stated) {
            case Value.Money(var money) -> money.in(MoneyUnit.TEN_THOUSAND_YUAN);
            case Value.Quantity(var number, _) -> number.toPlainString();
            case Value.Words(var text) -> text;
        });
    }
}
