package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.Fund;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How the columns of table 2 belong together.
final class Funds {
    private static final Map<Fund, Field> CARRIED = Map.of(Fund.GENERAL, Field.CARRY_OVER_GENERAL, Fund.GOVERNMENT_FUND,
            Field.CARRY_OVER_GOVERNMENT_FUND, Fund.STATE_CAPITAL, Field.CARRY_OVER_STATE_CAPITAL, Fund.FISCAL_ACCOUNT,
            Field.CARRY_OVER_FISCAL_ACCOUNT, Fund.UNIT_FUNDS, Field.CARRY_OVER_UNIT_FUNDS, Fund.CARRY_OVER,
            Field.CARRY_OVER);
    private static final Field[] APPROPRIATED = {Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL};
    private static final Field[] OTHERS = {Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER,
            Field.CARRY_OVER_GENERAL, Field.CARRY_OVER_GOVERNMENT_FUND, Field.CARRY_OVER_STATE_CAPITAL,
            Field.CARRY_OVER_FISCAL_ACCOUNT, Field.CARRY_OVER_UNIT_FUNDS};

    private Funds() {}

    /// The column of what the last year left of a fund.
    static Field carried(Fund fund) {
        return Objects.requireNonNull(CARRIED.get(fund));
    }

    /// Whether a column takes apart what the last year left.
    static boolean isCarriedOf(Field field) {
        return field != Field.CARRY_OVER && CARRIED.containsValue(field);
    }

    /// Whether a row of table 2 shows that all its money is 财政拨款 of this year. A blank is nothing only where what is
    /// stated makes the total.
    static boolean isAllAppropriated(StatedTable income, Row row) {
        List<Evidence> others = income.at(row, OTHERS);
        if (Pairs.anything(others) || !income.unknown(row).isEmpty()) {
            return false;
        }
        return others.stream().noneMatch(other -> other.money() == null) || isWhole(income, row);
    }

    private static boolean isWhole(StatedTable income, Row row) {
        List<Money> known = income.at(row, APPROPRIATED).stream().map(Evidence::money).filter(Objects::nonNull)
                .toList();
        return income.at(row, Field.TOTAL).map(Evidence::money)
                .filter(total -> Rounding.allows(Rounding.sum(known).minus(total), known.size())).isPresent();
    }

    /// Whether a row of table 2 shows that the last year left nothing of a fund.
    static boolean leftNothing(StatedTable income, Row row, Fund fund) {
        return income.at(row, carried(fund)).or(() -> income.at(row, Field.CARRY_OVER))
                .map(Evidence::money).filter(Money::isZero).isPresent() || isAllAppropriated(income, row);
    }
}
