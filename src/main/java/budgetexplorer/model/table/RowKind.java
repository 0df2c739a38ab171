package budgetexplorer.model.table;

/// What a row of a table speaks of.
public enum RowKind {
    /// 合计 of the whole table.
    TOTAL,
    /// A subtotal by 资金性质.
    FUND,
    /// The department.
    DEPARTMENT,
    /// A 预算单位.
    UNIT,
    /// A line under a code: a 项 of a unit, or an economic class.
    ITEM,
    /// A project of a unit.
    PROJECT,
    /// A line without a code, named in words.
    LINE
}
