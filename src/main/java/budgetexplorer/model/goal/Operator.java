package budgetexplorer.model.goal;

/// How a measure has to compare with its target value.
public enum Operator {
    /// 不低于, 不少于, 达到, 以上.
    AT_LEAST("≥"),
    /// 不超过, 不高于, 以内.
    AT_MOST("≤"),
    /// 大于, 超过.
    MORE_THAN(">"),
    /// 小于, 低于.
    LESS_THAN("<"),
    /// A value stated with `=` or without any operator; also about (约) a value.
    EQUAL("=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /// The sign of mathematics for it.
    public String symbol() {
        return symbol;
    }
}
