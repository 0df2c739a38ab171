package budgetexplorer.model;

import java.util.Arrays;
import java.util.Optional;

/// The units in which documents state money.
public enum MoneyUnit {
    YUAN("元", 100),
    THOUSAND_YUAN("千元", 100_000),
    TEN_THOUSAND_YUAN("万元", 1_000_000),
    HUNDRED_MILLION_YUAN("亿元", 10_000_000_000L);

    private final String label;
    private final long fen;

    MoneyUnit(String label, long fen) {
        this.label = label;
        this.fen = fen;
    }

    /// The unit's name as documents print it.
    public String label() {
        return label;
    }

    /// How many 分 one of it is.
    public long fen() {
        return fen;
    }

    /// The unit of a printed name such as `万元`.
    public static Optional<MoneyUnit> ofLabel(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }

    /// How many decimals a number in this unit has down to the 分: 6 for 万元.
    public int decimals() {
        return String.valueOf(fen).length() - 1;
    }
}
