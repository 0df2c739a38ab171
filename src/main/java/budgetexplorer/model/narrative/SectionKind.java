package budgetexplorer.model.narrative;

/// The sections of a narrative in their official order.
public enum SectionKind {
    /// 主要职责.
    DUTIES(0),
    /// 机构设置情况.
    ORGANISATION(0),
    /// 部门收支总体情况.
    BALANCE(1),
    /// 部门收入总体情况.
    INCOME(2),
    /// 部门支出总体情况.
    EXPENDITURE(3),
    /// 财政拨款收支总体情况.
    APPROPRIATION_BALANCE(4),
    /// 一般公共预算支出情况.
    GENERAL(5),
    /// 一般公共预算基本支出情况.
    GENERAL_BASIC(6),
    /// 一般公共预算“三公”经费支出情况.
    THREE_PUBLIC(7),
    /// 政府性基金预算支出情况.
    GOVERNMENT_FUND(8),
    /// 国有资本经营预算支出情况.
    STATE_CAPITAL(9),
    /// 政府采购预算情况.
    PROCUREMENT(10),
    /// 政府购买服务预算情况.
    PURCHASED_SERVICES(11),
    /// 项目预算绩效目标情况.
    GOALS(12),
    /// 其他重要事项情况: what stands before its two parts.
    OTHER_MATTERS(13),
    /// 机关运行经费安排情况, a part of 十三.
    OPERATING_COSTS(13),
    /// 国有资产占用情况, a part of 十三.
    STATE_ASSETS(13),
    /// 名词解释.
    GLOSSARY(0);

    private final int number;

    SectionKind(int number) {
        this.number = number;
    }

    /// The official number, 1 to 13; 0 for a section that is not one of 一 to 十三.
    public int number() {
        return number;
    }

    /// Whether it is one of 一 to 十三, which restate the tables.
    public boolean restatesTables() {
        return number > 0;
    }
}
