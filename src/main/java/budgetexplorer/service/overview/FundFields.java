package budgetexplorer.service.overview;

import budgetexplorer.model.Fund;
import budgetexplorer.model.table.Field;
import java.util.Arrays;

/// Which column of table 2 states a fund.
final class FundFields {
    private FundFields() {}

    /// @param code a fund's name in machine output
    static Field of(String code) {
        Fund fund = Arrays.stream(Fund.values()).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        return switch (fund) {
            case GENERAL -> Field.GENERAL;
            case GOVERNMENT_FUND -> Field.GOVERNMENT_FUND;
            case STATE_CAPITAL -> Field.STATE_CAPITAL;
            case FISCAL_ACCOUNT -> Field.FISCAL_ACCOUNT;
            case UNIT_FUNDS -> Field.UNIT_FUNDS;
            case CARRY_OVER -> Field.CARRY_OVER;
        };
    }
}
