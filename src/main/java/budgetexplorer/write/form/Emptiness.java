package budgetexplorer.write.form;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which tables have nothing to state, and how they say so.
final class Emptiness {
    private static final Pattern SAID = Pattern.compile("没有|未安排|不涉及|无.*(数据|支出|预算|安排|项目)|为空");

    private Emptiness() {}

    /// Whether a table has no lines, and no amount in its totals, and no note that says it.
    static boolean isUnsaid(BudgetTable table) {
        return table.rows().stream().allMatch(row -> isTotal(row) && isNothing(row))
                && table.notes().stream().noneMatch(note -> SAID.matcher(note).find());
    }

    private static boolean isTotal(Row row) {
        return row.kind() == RowKind.TOTAL || row.kind() == RowKind.DEPARTMENT;
    }

    private static boolean isNothing(Row row) {
        return row.cells().stream().noneMatch(cell -> cell instanceof Cell.Amount(var money) && !money.isZero());
    }

    /// The note of a table that has nothing to state.
    static String statement(TableKind kind, int year) {
        return "注：本部门%d年没有%s，故本表无数据。".formatted(year, subject(kind));
    }

    private static String subject(TableKind kind) {
        return switch (kind) {
            case BALANCE -> "收支预算";
            case INCOME -> "收入预算";
            case EXPENDITURE -> "支出预算";
            case APPROPRIATION_BALANCE -> "财政拨款收支预算";
            case GENERAL -> "一般公共预算支出";
            case GENERAL_BASIC -> "一般公共预算基本支出";
            case THREE_PUBLIC -> "财政拨款“三公”经费、会议费和培训费支出";
            case GOVERNMENT_FUND -> "政府性基金预算支出";
            case STATE_CAPITAL -> "国有资本经营预算支出";
            case PROCUREMENT -> "政府采购预算支出";
            case PURCHASED_SERVICES -> "政府购买服务预算支出";
            case GOALS -> "项目支出";
        };
    }

    /// Whether the other tables of a budget show that one that it lacks has nothing to state. Only what a fund pays for
    /// can be told so: the tables 8 and 9.
    static boolean isShown(Budget budget, TableKind kind) {
        return switch (kind) {
            case GOVERNMENT_FUND -> isAllGeneral(budget) || hasNoIncome(budget, Field.GOVERNMENT_FUND,
                    Field.CARRY_OVER_GOVERNMENT_FUND) || hasNoLine(budget, "政府性基金");
            case STATE_CAPITAL -> isAllGeneral(budget)
                    || hasNoIncome(budget, Field.STATE_CAPITAL, Field.CARRY_OVER_STATE_CAPITAL)
                    || hasNoLine(budget, "国有资本经营");
            default -> false;
        };
    }

    /// What is spent is what the general budget spends.
    private static boolean isAllGeneral(Budget budget) {
        Optional<Money> all = total(budget, TableKind.EXPENDITURE, Field.TOTAL);
        Optional<Money> general = total(budget, TableKind.GENERAL, Field.TOTAL);
        return all.isPresent() && general.isPresent() && all.get().compareTo(general.get()) == 0;
    }

    /// Neither this year brings any nor is anything left of last year's.
    private static boolean hasNoIncome(Budget budget, Field current, Field carriedOver) {
        return isZero(total(budget, TableKind.INCOME, current))
                && (isZero(total(budget, TableKind.INCOME, carriedOver))
                        || isZero(total(budget, TableKind.INCOME, Field.CARRY_OVER)));
    }

    /// Table 1 names the fund and what is left of last year, and says nothing of both.
    private static boolean hasNoLine(Budget budget, String fund) {
        return budget.table(TableKind.BALANCE).map(table -> isZero(table, fund) && isZero(table, "上年结转"))
                .orElse(false);
    }

    private static boolean isZero(BudgetTable table, String words) {
        Stream<Row> lines = table.rows().stream()
                .filter(row -> table.text(row, Field.INCOME_NAME).contains(words));
        return lines.map(row -> table.amount(row, Field.INCOME)).reduce((one, other) -> isZero(one) ? other : one)
                .map(Emptiness::isZero).orElse(false);
    }

    private static boolean isZero(Optional<Money> amount) {
        return amount.filter(Money::isZero).isPresent();
    }

    private static Optional<Money> total(Budget budget, TableKind kind, Field field) {
        return budget.table(kind).flatMap(table -> table.rows(RowKind.TOTAL).findFirst()
                .flatMap(row -> table.amount(row, field)));
    }
}
