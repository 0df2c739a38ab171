package budgetexplorer.model.narrative;

import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A number of the narrative and what it claims.
///
/// @param span where it stands, the unit included where that is printed beside it
/// @param printed the words there: `9,050.14万元`
/// @param number the number with the decimals that are stated
/// @param unit as printed: 万元, 元, %, 个, 类, 辆; for an amount in a table's column the unit of the column's header
/// @param trend which way it went, of a change or a rate
/// @param subject the names that lead to what it is about, as stated and from the outside inwards: 类, 款 and 项, or
///     `“三公”经费支出预算` and `公务接待费`
/// @param year the year it is of: the one stated beside it, or else the narrative's
/// @param whole of a share the whole as named: `支出总预算`; empty where it is not named
public record Figure(Span span, String printed, Claim claim, BigDecimal number, String unit, Optional<Trend> trend,
        List<String> subject, Optional<Integer> year, Optional<String> whole) {
    public Figure {
        subject = List.copyOf(subject);
    }

    /// The amount with the precision at which it is stated; empty if the figure is not one of money.
    public Optional<Money> money() {
        return MoneyUnit.ofLabel(unit).map(money -> Money.of(number, number.scale(), money));
    }

    /// Which way it went; empty unless it is a change or a rate.
    public Optional<Direction> direction() {
        return trend.map(Trend::direction);
    }
}
