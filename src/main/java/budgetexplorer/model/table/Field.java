package budgetexplorer.model.table;

import budgetexplorer.model.Fund;

/// What a column of the 12 tables means. A name is unique within a table; tables share the fields that mean the same.
public enum Field {
    // keys and words
    /// 科目编码 of the function classification.
    ITEM_CODE,
    /// 科目编码 of the economic classification.
    ECONOMIC_CODE,
    /// 部门（单位）代码.
    UNIT_CODE,
    /// The name of what the row's code stands for.
    NAME,
    SERIAL,
    PROJECT_NAME,
    /// 资金性质 in words.
    FUND_NAME,
    GOAL,
    INCOME_NAME,
    EXPENSE_NAME,
    // indicators of table 12
    QUANTITY_INDICATOR,
    QUALITY_INDICATOR,
    TIMELINESS_INDICATOR,
    COST_INDICATOR,
    ECONOMIC_INDICATOR,
    SOCIAL_INDICATOR,
    ECOLOGICAL_INDICATOR,
    SUSTAINABILITY_INDICATOR,
    SATISFACTION_INDICATOR,

    /// A column that no layout knows: kept as it stands. May come more than once, as every field
    /// does in a table of several sheets whose columns stand differently.
    OTHER,

    // amounts of tables 1 and 4
    INCOME(true),
    EXPENSE(true),
    // structure of expenditure
    TOTAL(true),
    BASIC(true),
    PERSONNEL(true),
    OPERATING(true),
    PROJECT(true),
    CARRIED_FORWARD(true),
    // this year's income and funds
    CURRENT(true),
    GENERAL(true),
    GOVERNMENT_FUND(true),
    STATE_CAPITAL(true),
    FISCAL_ACCOUNT(true),
    UNIT_FUNDS(true),
    CARRY_OVER(true),
    // last year's carry-over by fund
    CARRY_OVER_GENERAL(true),
    CARRY_OVER_GOVERNMENT_FUND(true),
    CARRY_OVER_STATE_CAPITAL(true),
    CARRY_OVER_FISCAL_ACCOUNT(true),
    CARRY_OVER_UNIT_FUNDS(true),
    // 三公两费
    THREE_PUBLIC(true),
    ABROAD(true),
    VEHICLES(true),
    VEHICLE_PURCHASE(true),
    VEHICLE_RUNNING(true),
    RECEPTION(true),
    MEETINGS(true),
    TRAINING(true),
    TRAINING_OWN(true),
    TRAINING_SUPERIOR(true),
    // procurement by type
    PROCUREMENT_TOTAL(true),
    CENTRAL(true),
    CENTRAL_GOODS(true),
    CENTRAL_WORKS(true),
    CENTRAL_SERVICES(true),
    DISPERSED(true),
    DISPERSED_GOODS(true),
    DISPERSED_WORKS(true),
    DISPERSED_SERVICES(true);

    private final boolean amount;

    Field() {
        this(false);
    }

    Field(boolean amount) {
        this.amount = amount;
    }

    /// The field of the income from a fund.
    public static Field of(Fund fund) {
        return switch (fund) {
            case GENERAL -> GENERAL;
            case GOVERNMENT_FUND -> GOVERNMENT_FUND;
            case STATE_CAPITAL -> STATE_CAPITAL;
            case FISCAL_ACCOUNT -> FISCAL_ACCOUNT;
            case UNIT_FUNDS -> UNIT_FUNDS;
            case CARRY_OVER -> CARRY_OVER;
        };
    }

    /// Whether its cells hold money.
    public boolean isAmount() {
        return amount;
    }
}
