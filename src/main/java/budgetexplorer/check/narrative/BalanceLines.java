package budgetexplorer.check.narrative;

import budgetexplorer.check.narrative.TableCells.Stated;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the lines of tables 1 and 4, which stand in two halves of a name and an amount each.
final class BalanceLines {
    private static final String CARRIED = "结转";
    private static final Pattern TOTAL_LINE = Pattern.compile("(?:收入|支出)?(?:总计|总预算)");
    private static final Pattern FUND_OF_INCOME = Pattern.compile("(?:拨款)?(?:收入)?$");

    /// A half of the table.
    private enum Side {
        INCOME("收入", Field.INCOME_NAME, Field.INCOME),
        EXPENSE("支出", Field.EXPENSE_NAME, Field.EXPENSE);

        private final Pattern name;
        private final Field names;
        private final Field amounts;

        Side(String name, Field names, Field amounts) {
            this.name = Pattern.compile("(?:部门)?(?:财政拨款)?" + name + "(?:总?预算|总计|合计)?");
            this.names = names;
            this.amounts = amounts;
        }
    }

    /// @param carried whether it stands below the line of what is carried over
    private record Line(Row row, Side side, String name, boolean carried) {}

    private final BudgetTable table;
    private final TableCells cells;
    private final List<Line> lines = new ArrayList<>();

    BalanceLines(BudgetTable table) {
        this.table = table;
        this.cells = new TableCells(table);
        for (Side side : Side.values()) {
            addLines(side);
        }
    }

    private void addLines(Side side) {
        int carriedAt = 0;
        for (Row row : table.rows()) {
            String plain = PlainName.of(table.text(row, side.names));
            int depth = PlainName.depth(plain);
            boolean carried = carriedAt > 0 && depth > carriedAt;
            if (!plain.isEmpty()) {
                lines.add(new Line(row, side, PlainName.withoutEnumerator(plain), carried));
                carriedAt = carried ? carriedAt : plain.contains(CARRIED) ? depth : 0;
            }
        }
    }

    /// @param path the plain names below that of the whole table: a side, a line
    Target find(List<String> path) {
        if (path.isEmpty()) {
            return cells(lines.stream().filter(line -> TOTAL_LINE.matcher(line.name).matches()).toList(), "总计");
        }
        Optional<Side> side = List.of(Side.values()).stream()
                .filter(each -> each.name.matcher(path.getFirst()).matches()).findFirst();
        List<Line> ofSide = lines.stream().filter(line -> side.isEmpty() || line.side == side.get()).toList();
        List<String> names = side.isEmpty() ? path : path.subList(1, path.size());
        return names.isEmpty()
                ? only(ofSide.stream().filter(line -> TOTAL_LINE.matcher(line.name).matches()).toList(),
                        path.getFirst())
                : only(named(ofSide, names), names.getLast());
    }

    /// What is carried over is meant only where that is said.
    private static List<Line> named(List<Line> lines, List<String> names) {
        String name = names.getLast();
        boolean carried = names.stream().limit(names.size() - 1L).anyMatch(above -> above.contains(CARRIED));
        List<Line> candidates = lines.stream().filter(line -> line.carried == carried).toList();
        List<Line> exact = candidates.stream().filter(line -> line.name.equals(name)).toList();
        return exact.isEmpty()
                ? candidates.stream().filter(line -> line.side == Side.INCOME)
                        .filter(line -> fund(line.name).equals(fund(name))).toList()
                : exact;
    }

    /// 一般公共预算, 一般公共预算拨款 and 一般公共预算拨款收入 are one.
    private static String fund(String name) {
        return FUND_OF_INCOME.matcher(name).replaceFirst("");
    }

    private Target only(List<Line> found, String name) {
        return found.size() > 1 ? Target.Nowhere.of(Gap.Reason.AMBIGUOUS, name) : cells(found, name);
    }

    private Target cells(List<Line> found, String name) {
        List<Stated> stated = found.stream().flatMap(line -> cells.at(line.row, line.side.amounts).stream()).toList();
        return stated.isEmpty() ? Target.Nowhere.of(Gap.Reason.NAME_UNKNOWN, name) : cells.each(stated);
    }
}
