package budgetexplorer.model;

/// 资金性质: where the money comes from.
public enum Fund {
    GENERAL("general", "一般公共预算"),
    GOVERNMENT_FUND("governmentFund", "政府性基金预算"),
    STATE_CAPITAL("stateCapital", "国有资本经营预算"),
    FISCAL_ACCOUNT("fiscalAccount", "财政专户管理资金"),
    UNIT_FUNDS("unitFunds", "单位资金"),
    CARRY_OVER("carryOver", "上年结转结余");

    private final String code;
    private final String label;

    Fund(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The name in machine output.
    public String code() {
        return code;
    }

    /// The name in documents.
    public String label() {
        return label;
    }
}
