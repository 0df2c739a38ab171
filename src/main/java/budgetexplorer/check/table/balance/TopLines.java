package budgetexplorer.check.table.balance;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.BalanceOutline.Line;
import java.util.ArrayList;
import java.util.List;

/// The lines of a half that make its totals: those numbered 一、二、三、, and what is carried over, numbered or not. What
/// other lines without a number add to, nobody can tell.
final class TopLines {
    private TopLines() {}

    static List<Line> before(List<Line> lines, Line line) {
        return lines.stream().takeWhile(each -> !isSame(each, line)).toList();
    }

    static List<Line> after(List<Line> lines, Line line) {
        return lines.stream().dropWhile(each -> !isSame(each, line)).skip(1).toList();
    }

    private static boolean isSame(Line one, Line other) {
        return one.row().number() == other.row().number();
    }

    static List<Evidence> of(Balance balance, List<Line> lines) {
        List<Evidence> parts = new ArrayList<>();
        boolean isCarriedKnown = false;
        for (Line line : lines) {
            boolean isCarried = line.depth() == 0 && line.isCarried() && !isCarriedKnown;
            if (line.depth() == 1 || isCarried) {
                parts.add(balance.at(line));
            } else if (line.depth() == 0 && !line.name().startsWith("其中")) {
                parts.add(balance.unknown(line));
            }
            isCarriedKnown |= line.isCarried();
        }
        return parts;
    }
}
