package budgetexplorer.check.narrative;

import budgetexplorer.check.narrative.TableCells.Stated;
import budgetexplorer.check.rule.BalanceOutline;
import budgetexplorer.check.rule.BalanceOutline.Line;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.table.BudgetTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the lines of tables 1 and 4, which stand in two halves of a name and an amount each.
final class BalanceLines {
    private static final String CARRIED = "结转";
    private static final Map<Side, Pattern> SIDES = Map.of(Side.INCOME, side("收入"), Side.EXPENSE, side("支出"));

    private final TableCells cells;
    private final List<Line> lines;

    BalanceLines(BudgetTable table) {
        this.cells = new TableCells(table);
        this.lines = new BalanceOutline(table).lines();
    }

    private static Pattern side(String name) {
        return Pattern.compile("(?:部门)?(?:财政拨款)?" + name + "(?:总?预算|总计|合计)?");
    }

    /// @param path the plain names below that of the whole table: a side, a line
    Target find(List<String> path) {
        if (path.isEmpty()) {
            return cells(lines.stream().filter(Line::isTotal).toList(), "总计");
        }
        Optional<Side> side = List.of(Side.values()).stream()
                .filter(each -> Objects.requireNonNull(SIDES.get(each)).matcher(path.getFirst()).matches()).findFirst();
        List<Line> ofSide = lines.stream().filter(line -> side.isEmpty() || line.side() == side.get()).toList();
        List<String> names = side.isEmpty() ? path : path.subList(1, path.size());
        return names.isEmpty()
                ? only(ofSide.stream().filter(Line::isTotal).toList(), path.getFirst())
                : only(named(ofSide, names), names.getLast());
    }

    /// What is carried over is meant only where that is said.
    private static List<Line> named(List<Line> lines, List<String> names) {
        String name = names.getLast();
        boolean carried = names.stream().limit(names.size() - 1L).anyMatch(above -> above.contains(CARRIED));
        List<Line> candidates = lines.stream().filter(line -> line.carried() == carried).toList();
        List<Line> exact = candidates.stream().filter(line -> line.name().equals(name)).toList();
        return exact.isEmpty()
                ? candidates.stream().filter(line -> line.side() == Side.INCOME)
                        .filter(line -> line.fund().equals(Line.fund(name))).toList()
                : exact;
    }

    private Target only(List<Line> found, String name) {
        return found.size() > 1 ? Target.Nowhere.of(Gap.Reason.AMBIGUOUS, name) : cells(found, name);
    }

    private Target cells(List<Line> found, String name) {
        List<Stated> stated = found.stream().flatMap(line -> cells.at(line.row(), line.side().amounts()).stream())
                .toList();
        return stated.isEmpty() ? Target.Nowhere.of(Gap.Reason.NAME_UNKNOWN, name) : cells.each(stated);
    }
}
