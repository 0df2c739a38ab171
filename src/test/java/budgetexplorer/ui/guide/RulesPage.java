package budgetexplorer.ui.guide;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.check.Rules;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.audit.FindingWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes the catalogue of the auditor's rules.
final class RulesPage {
    private final Messages messages;
    private final FindingWords words;
    private final boolean chinese;

    RulesPage(Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        this.chinese = messages.language() == Language.ZH;
    }

    String text() {
        var text = new StringBuilder(chinese ? chineseHead() : englishHead());
        for (RuleGroup group : RuleGroup.values()) {
            text.append("\n## ").append(capital(words.group(group))).append("\n\n")
                    .append(chinese
                            ? "| 号 | 规则 | 依据 | 需要 | 可能的结论 |"
                            : "| No. | Rule | Rests on | Needs | May come out |")
                    .append("\n|---|---|---|---|---|\n");
            Rules.ALL.stream().filter(rule -> rule.group() == group).forEach(rule -> text.append(row(rule)));
        }
        return text.append(thresholds()).toString();
    }

    private String chineseHead() {
        return """
                # 审核规则

                共 %d 条规则。每条都有一个固定的编号，如 `row.structure`，命令行和导出的清单里用它指这条规则。

                ## 怎样判断

                - n 个数相加，与写明的合计相差不超过 (n+1) × 末位的一半，是尾差；超过就是差错。例如万元表中 3 个数之和，允许差 0.02 万元。从不按百分比放宽。
                - 结论里没有“尾差”的规则，一点不差才算通过。
                - 任何规则，缺了需要的表、说明、上年预算，或单元格空白，都是“无法核对”，并说明缺什么。
                - 疑点从不算差错。
                """
                .formatted(Rules.ALL.size());
    }

    private String englishHead() {
        return """
                # Rules of the auditor

                There are %d rules. Each has an identifier that never changes, such as `row.structure`; the command line and the lists that are exported name it so.

                ## How it judges

                - Where n numbers add up to a stated total, a difference of at most (n+1) × half the last digit is rounding; beyond that it is an error. The sum of 3 amounts in 万元, for instance, may miss by 0.02. There is never a percentage.
                - A rule without "rounding" among what may come out holds to the last digit or not at all.
                - Every rule whose tables, text or prior budget are missing, or whose cells are blank, comes out as "not checked" and says what is missing.
                - A doubt is never an error.
                """
                .formatted(Rules.ALL.size());
    }

    private String row(Rule rule) {
        return "| %d | %s `%s` | %s | %s | %s |\n".formatted(Rules.ALL.indexOf(rule) + 1, words.rule(rule.id()),
                rule.id(), words.basis(rule.id()), needs(rule), outcomes(rule));
    }

    private String needs(Rule rule) {
        List<String> tables = rule.tables().stream().map(TableKind::number).sorted().map(String::valueOf).toList();
        Stream<String> ofTables = tables.isEmpty()
                ? Stream.empty()
                : Stream.of((chinese ? "表 " : "table ") + String.join(separator(), tables));
        Stream<String> ofText = rule instanceof FindingRule finding && finding.needsText()
                ? Stream.of(chinese ? "说明" : "text")
                : Stream.empty();
        String needed = Stream.concat(ofTables, ofText).collect(joining(separator()));
        return needed.isEmpty() ? "—" : needed;
    }

    private String outcomes(Rule rule) {
        return RuleOutcomes.of(rule).stream().filter(outcome -> outcome != Outcome.PASS)
                .filter(outcome -> outcome != Outcome.UNCHECKED || RuleOutcomes.of(rule).size() <= 2)
                .map(words::outcome).collect(joining(separator()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String separator() {
        return messages.text("list.separator");
    }

    private String thresholds() {
        var text = new StringBuilder(chinese
                ? "\n## 可以改的阈值\n\n在 **审核设置…** 里改，存在资料库中。\n\n| 阈值 | 起初为 |\n|---|---|\n"
                : "\n## Thresholds that can be changed\n\nIn **" + messages.text("auditor.settings")
                        + "**; they are kept in the library.\n\n| Threshold | At first |\n|---|---|\n");
        for (Threshold threshold : Threshold.values()) {
            text.append("| ").append(words.threshold(threshold)).append(" | ")
                    .append(threshold.initial().toPlainString()).append(" |\n");
        }
        return text.toString();
    }
}
