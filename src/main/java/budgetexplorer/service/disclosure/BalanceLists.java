package budgetexplorer.service.disclosure;

import budgetexplorer.check.rule.BalanceOutline;
import budgetexplorer.check.rule.BalanceOutline.Line;
import budgetexplorer.check.rule.BalanceOutline.Role;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.NamedAmount;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The two lists of table 1 or 4: where the money comes from and what it is spent on.
final class BalanceLists {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]、?|\\d+[、.．]|[（(]\\d+[)）]、?)\\s*");

    private final BudgetTable table;
    private final BalanceOutline outline;

    BalanceLists(BudgetTable table) {
        this.table = table;
        this.outline = new BalanceOutline(table);
    }

    /// What both halves add up to.
    Optional<Money> total() {
        return outline.lines().stream().filter(Line::isTotal)
                .flatMap(line -> table.amount(line.row(), line.side().amounts()).stream()).findFirst();
    }

    List<NamedAmount> income() {
        return list(Side.INCOME, Field.INCOME_NAME);
    }

    List<NamedAmount> expense() {
        return list(Side.EXPENSE, Field.EXPENSE_NAME);
    }

    /// The lines that make the total, without those that have nothing.
    private List<NamedAmount> list(Side side, Field names) {
        int top = outline.lines(side).filter(line -> line.role() == Role.OTHER && line.depth() > 0)
                .mapToInt(Line::depth).min().orElse(0);
        return outline.lines(side).filter(line -> isPart(line, top))
                .flatMap(line -> table.amount(line.row(), side.amounts()).filter(money -> !money.isZero())
                        .map(money -> new NamedAmount(name(table.text(line.row(), names)), money)).stream())
                .toList();
    }

    private static boolean isPart(Line line, int top) {
        return switch (line.role()) {
            case OTHER -> line.depth() == top || line.depth() == 0;
            case CARRIED -> !line.carried();
            default -> false;
        };
    }

    private static String name(String printed) {
        return NUMBER.matcher(printed.strip()).replaceFirst("").strip();
    }
}
