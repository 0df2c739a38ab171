package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes one rule of the many strokes that draw it: cell by cell, side by side, or as a double line.
final class Strokes {
    /// Two strokes nearer to each other than this are one line: no row of text is that low. In points.
    static final double DOUBLE = 3;
    /// How far apart strokes of one line may be, in points.
    private static final double INTERRUPTION = 3;

    private Strokes() {}

    static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        joined.addAll(joined(rules, true));
        joined.addAll(joined(rules, false));
        return joined;
    }

    private static List<Rule> joined(List<Rule> rules, boolean isHorizontal) {
        List<Rule> sorted = rules.stream().filter(rule -> rule.isHorizontal() == isHorizontal)
                .sorted(Comparator.comparingDouble(Rule::at)).toList();
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > DOUBLE) {
                joined.addAll(onOneLine(sorted.subList(from, i)));
                from = i;
            }
        }
        return joined;
    }

    private static List<Rule> onOneLine(List<Rule> rules) {
        double at = rules.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        List<Rule> joined = new ArrayList<>();
        Rule open = sorted.getFirst();
        for (Rule rule : sorted) {
            if (rule.from() > open.to() + INTERRUPTION) {
                joined.add(new Rule(open.isHorizontal(), at, open.from(), open.to()));
                open = rule;
            } else {
                open = new Rule(open.isHorizontal(), at, open.from(), Math.max(open.to(), rule.to()));
            }
        }
        joined.add(new Rule(open.isHorizontal(), at, open.from(), open.to()));
        return joined;
    }
}
