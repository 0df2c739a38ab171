package budgetexplorer.model.table;

/// The 12 tables of a public departmental budget, in their official order.
public enum TableKind {
    BALANCE("部门收支总体情况表"),
    INCOME("部门收入总体情况表"),
    EXPENDITURE("部门支出总体情况表"),
    APPROPRIATION_BALANCE("财政拨款收支总体情况表"),
    GENERAL("一般公共预算支出情况表"),
    GENERAL_BASIC("一般公共预算基本支出情况表"),
    THREE_PUBLIC("财政拨款三公两费支出情况表"),
    GOVERNMENT_FUND("政府性基金预算支出情况表"),
    STATE_CAPITAL("国有资本经营预算支出情况表"),
    PROCUREMENT("政府采购预算表"),
    PURCHASED_SERVICES("政府购买服务预算表"),
    GOALS("项目绩效目标公开表");

    private final String title;

    TableKind(String title) {
        this.title = title;
    }

    /// 1 to 12.
    public int number() {
        return ordinal() + 1;
    }

    /// The official title.
    public String title() {
        return title;
    }

    /// @param number 1 to 12
    public static TableKind of(int number) {
        return values()[number - 1];
    }
}
