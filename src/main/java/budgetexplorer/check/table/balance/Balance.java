package budgetexplorer.check.table.balance;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.BalanceOutline;
import budgetexplorer.check.rule.BalanceOutline.Line;
import budgetexplorer.check.rule.BalanceOutline.Side;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.Fund;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Table 1 or 4 with what its lines mean. Immutable.
public final class Balance {
    private static final Map<Fund, Pattern> FUNDS = Map.of(
            Fund.GENERAL, Pattern.compile("一般公共预算(?:财政)?(?:资金)?"),
            Fund.GOVERNMENT_FUND, Pattern.compile("政府性基金(?:预算)?(?:财政)?(?:资金)?"),
            Fund.STATE_CAPITAL, Pattern.compile("国有资本经营(?:预算)?(?:财政)?(?:资金)?"),
            Fund.FISCAL_ACCOUNT, Pattern.compile("财政专户管理的?资金"),
            Fund.UNIT_FUNDS, Pattern.compile("单位(?:自有)?资金"));

    private final StatedTable table;
    private final BalanceOutline outline;

    public Balance(StatedTable table) {
        this.table = table;
        this.outline = table.outline();
    }

    /// The table itself.
    public StatedTable table() {
        return table;
    }

    List<Line> lines(Side side) {
        return outline.lines(side).toList();
    }

    List<Line> below(Line line) {
        return outline.below(line);
    }

    /// The amount of a line.
    public Evidence at(Line line) {
        return table.at(line.row(), line.side().amounts()).orElseGet(() -> table.whole(line.name(), line.name()));
    }

    /// A line of which nobody can tell what it adds to.
    Evidence unknown(Line line) {
        Evidence cell = at(line);
        return new Evidence(cell.at(), cell.key(), cell.label(), null);
    }

    /// 收入总计 or 支出总计.
    public Optional<Evidence> total(Side side) {
        return first(side, Line::isTotal);
    }

    /// 本年收入合计 or 本年支出合计.
    public Optional<Evidence> ofYear(Side side) {
        return first(side, Line::isOfYear);
    }

    /// 上年结转结余 or 结转下年支出.
    public Optional<Evidence> carried(Side side) {
        return first(side, line -> line.isCarried() && !line.carried());
    }

    /// The income of this year from a fund.
    public Optional<Evidence> fund(Fund fund) {
        return first(Side.INCOME, line -> !line.isCarried() && isOf(fund, line));
    }

    /// What the last year left of a fund.
    public Optional<Evidence> carriedOf(Fund fund) {
        return first(Side.INCOME, line -> line.carried() && isOf(fund, line));
    }

    /// Whether any top line of this year's income but those of some funds states an amount.
    public boolean hasOther(List<Fund> funds) {
        return outline.lines(Side.INCOME).filter(line -> line.depth() <= 1 && !line.isTotal() && !line.isOfYear())
                .filter(line -> !line.isCarried() && funds.stream().noneMatch(fund -> isOf(fund, line)))
                .map(this::at).anyMatch(Balance::isSomething);
    }

    /// The lines of the expenditure by 类.
    public List<Line> categories() {
        return outline.lines(Side.EXPENSE)
                .filter(line -> !line.isTotal() && !line.isOfYear() && !line.isCarried()).toList();
    }

    /// The line of a 类.
    ///
    /// @param name plain
    public Optional<Evidence> category(String name) {
        return first(Side.EXPENSE, line -> line.name().equals(name));
    }

    /// Whether it states an amount other than zero.
    public static boolean isSomething(Evidence evidence) {
        Money money = evidence.money();
        return money != null && !money.isZero();
    }

    private Optional<Evidence> first(Side side, Predicate<Line> wanted) {
        return outline.lines(side).filter(wanted).findFirst().map(this::at);
    }

    private static boolean isOf(Fund fund, Line line) {
        return Objects.requireNonNull(FUNDS.get(fund)).matcher(line.fund()).matches();
    }
}
