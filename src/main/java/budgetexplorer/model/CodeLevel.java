package budgetexplorer.model;

/// The levels of a classification code by its number of digits.
public enum CodeLevel {
    /// 类
    CATEGORY(3),
    /// 款
    SECTION(5),
    /// 项
    ITEM(7);

    private final int digits;

    CodeLevel(int digits) {
        this.digits = digits;
    }

    /// How many digits a code of this level has.
    public int digits() {
        return digits;
    }

    /// The level one step down; an 项 stays.
    public CodeLevel next() {
        return this == CATEGORY ? SECTION : ITEM;
    }
}
