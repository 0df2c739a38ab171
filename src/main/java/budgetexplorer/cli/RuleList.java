package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.check.Rules;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.service.audit.FindingWords;
import java.util.ArrayList;
import java.util.List;

/// All rules of the auditor, in words.
final class RuleList {
    private final FindingWords words;

    RuleList(Messages messages) {
        this.words = new FindingWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    void write(JsonOutput json) {
        json.array("rules", Rules.ALL, rule -> {
            json.field("rule", rule.id());
            json.field("group", words.group(rule.group()));
            json.field("name", words.rule(rule.id()));
            json.field("basis", words.basis(rule.id()));
        });
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RuleGroup group : RuleGroup.values()) {
            lines.add(words.group(group));
            Rules.ALL.stream().filter(rule -> rule.group() == group).forEach(rule -> lines.add(line(rule)));
        }
        return lines;
    }

    private String line(Rule rule) {
        return "  " + words.rule(rule.id()) + "  [" + rule.id() + "]  " + words.basis(rule.id());
    }
}
