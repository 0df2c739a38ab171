package budgetexplorer.model.table;

import java.util.Arrays;
import java.util.Optional;

/// The 12 tables of a public departmental budget, in their official order.
public enum TableKind {
    BALANCE(1, "部门收支总体情况表"),
    INCOME(2, "部门收入总体情况表"),
    EXPENDITURE(3, "部门支出总体情况表"),
    APPROPRIATION_BALANCE(4, "财政拨款收支总体情况表"),
    GENERAL(5, "一般公共预算支出情况表"),
    GENERAL_BASIC(6, "一般公共预算基本支出情况表"),
    THREE_PUBLIC(7, "财政拨款三公两费支出情况表"),
    GOVERNMENT_FUND(8, "政府性基金预算支出情况表"),
    STATE_CAPITAL(9, "国有资本经营预算支出情况表"),
    PROCUREMENT(10, "政府采购预算表"),
    PURCHASED_SERVICES(11, "政府购买服务预算表"),
    GOALS(12, "项目绩效目标公开表");

    private final int number;
    private final String title;

    TableKind(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /// 1 to 12.
    public int number() {
        return number;
    }

    /// The official title.
    public String title() {
        return title;
    }

    /// The table of a number; empty beyond 1 to 12.
    public static Optional<TableKind> of(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
    }
}
