package budgetexplorer.check.rule;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Table 1 or 4 as the outline that its numbers 一、（一）1、 make of each half. Immutable.
public final class BalanceOutline {
    private static final String CARRIED = "结转";
    private static final Pattern TOTAL = Pattern.compile("(?:收入|支出)?(?:总计|总预算)");
    private static final Pattern OF_YEAR = Pattern.compile("本年(?:财政拨款)?(?:收入|支出)(?:合计|小计)?");
    private static final Pattern FUND_OF_INCOME = Pattern.compile("(?:拨款)?(?:收入)?$");

    /// A half of the table.
    public enum Side {
        /// What comes in, on the left.
        INCOME(Field.INCOME_NAME, Field.INCOME),
        /// What is spent, on the right.
        EXPENSE(Field.EXPENSE_NAME, Field.EXPENSE);

        private final Field names;
        private final Field amounts;

        Side(Field names, Field amounts) {
            this.names = names;
            this.amounts = amounts;
        }

        /// The column of its amounts.
        public Field amounts() {
            return amounts;
        }
    }

    /// What a line means, whatever its number.
    public enum Role {
        /// 收入总计 or 支出总计.
        TOTAL,
        /// 本年收入合计 or 本年支出合计.
        OF_YEAR,
        /// What the last year left or the next one gets, or a part of that.
        CARRIED,
        /// Anything else: a fund, a 类, a part of one.
        OTHER;

        private static Role of(String name, boolean carried) {
            return BalanceOutline.TOTAL.matcher(name).matches()
                    ? TOTAL
                    : BalanceOutline.OF_YEAR.matcher(name).matches()
                            ? OF_YEAR
                            : carried || name.contains(BalanceOutline.CARRIED) ? CARRIED : OTHER;
        }
    }

    /// A line of a half.
    ///
    /// @param name    plain, without its number
    /// @param fund    the name without 拨款 and 收入, which say nothing of the fund
    /// @param depth   1 for 一、, 2 for （一） and so on; 0 for a line without a number
    /// @param carried whether it stands below the line of what is carried over
    public record Line(Row row, Side side, String name, String fund, Role role, int depth, boolean carried) {
        /// Whether it is 收入总计 or 支出总计.
        public boolean isTotal() {
            return role == Role.TOTAL;
        }

        /// Whether it is 本年收入合计 or 本年支出合计.
        public boolean isOfYear() {
            return role == Role.OF_YEAR;
        }

        /// Whether it is what the last year left or the next one gets, or a part of that.
        public boolean isCarried() {
            return role == Role.CARRIED;
        }

        /// The fund that a plain name speaks of.
        public static String fund(String name) {
            return FUND_OF_INCOME.matcher(name).replaceFirst("");
        }
    }

    private final List<Line> lines = new ArrayList<>();

    public BalanceOutline(BudgetTable table) {
        for (Side side : Side.values()) {
            addLines(table, side);
        }
    }

    private void addLines(BudgetTable table, Side side) {
        int carriedAt = 0;
        boolean inCarried = false;
        for (Row row : table.rows()) {
            String plain = PlainName.of(table.text(row, side.names));
            int depth = PlainName.depth(plain);
            boolean carried = inCarried && depth > Math.max(carriedAt, 1);
            if (!plain.isEmpty()) {
                String name = PlainName.withoutEnumerator(plain);
                lines.add(new Line(row, side, name, Line.fund(name), Role.of(name, carried), depth, carried));
                inCarried = carried || plain.contains(CARRIED);
                carriedAt = carried ? carriedAt : depth;
            }
        }
    }

    /// All lines, the income first.
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /// The lines of a half, from the top down.
    public Stream<Line> lines(Side side) {
        return lines.stream().filter(line -> line.side == side);
    }

    /// The lines right below one, by their numbers.
    public List<Line> below(Line line) {
        List<Line> below = lines(line.side).dropWhile(each -> each.row.number() != line.row.number()).skip(1)
                .takeWhile(each -> each.depth > Math.max(line.depth, 1)).toList();
        int depth = below.stream().mapToInt(Line::depth).min().orElse(0);
        return below.stream().filter(each -> each.depth == depth).toList();
    }
}
