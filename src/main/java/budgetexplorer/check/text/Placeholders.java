package budgetexplorer.check.text;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No place of a form is left to be filled in: `××`, `XX`, `增加万元`.
public final class Placeholders implements TextRule {
    private static final Pattern LEFT = Pattern.compile("(?=[×＊*xXＸｘ_＿□○〇?？待增减下上预支总占])(?:(?<!\\d)[×＊*]+(?!\\d)"
            + "|(?<![A-Za-z0-9])[xXＸｘ]{2,}(?![A-Za-z0-9])|_{2,}|＿+|□+|○{2,}|〇{2,}|[?？]{2,}"
            + "|待(?:补充|填写|核实|定)(?=[，。；）)]|$)"
            + "|(?:增加|减少|增长|下降|上升|预算|支出|总额|占比)(?:为|约)?\\s?(?:万元|亿元|[%％]))");

    @Override
    public String id() {
        return "text.placeholder";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Passage.everywhere(budget.told()).stream().flatMap(passage -> findings(budget, passage));
    }

    /// Each has a key of its own, where several stand in one paragraph.
    private Stream<Finding> findings(AuditedBudget budget, Passage passage) {
        Map<String, Integer> seen = new HashMap<>();
        return passage.matches(LEFT).map(match -> {
            int count = seen.merge(match.group(), 1, Integer::sum);
            String key = "PLACEHOLDER/" + match.group() + (count == 1 ? "" : "#" + count);
            return Finding.of(id(), Outcome.WARNING, Said.of("check.said.text.placeholder", Value.of(match.group())),
                    passage.at(budget.told(), key, match.start(), match.end()));
        });
    }
}
