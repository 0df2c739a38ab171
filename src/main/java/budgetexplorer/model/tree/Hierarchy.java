package budgetexplorer.model.tree;

/// The ways a budget's total is taken apart.
public enum Hierarchy {
    /// 部门 → 单位 → 类 → 款 → 项, of all expenditure.
    FUNCTION("function"),
    /// 部门 → 类 → 款 of the economic classification, of basic expenditure from the general budget.
    ECONOMY("economy"),
    /// 部门 → 资金性质 → 单位, of all income.
    FUND("fund");

    private final String label;

    Hierarchy(String label) {
        this.label = label;
    }

    /// The name on the command line.
    public String label() {
        return label;
    }
}
