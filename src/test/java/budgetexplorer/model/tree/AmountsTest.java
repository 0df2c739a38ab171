package budgetexplorer.model.tree;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void partsAreAddedAmountByAmount() {
        var one = new Amounts(money("3.00"), money("2.00"), money("1.50"), money("0.50"), money("1.00"));

        assertThat(Amounts.sum(List.of(one, one))).isEqualTo(
                new Amounts(money("6.00"), money("4.00"), money("3.00"), money("1.00"), money("2.00")));
    }

    @Test
    void aSumWithAnAbsentTermIsAbsentAndNotTheSumOfTheOthers() {
        var known = new Amounts(money("3.00"), money("2.00"), null, null, money("1.00"));

        assertThat(Amounts.sum(List.of(known, Amounts.ofTotal(money("4.00")))))
                .isEqualTo(Amounts.ofTotal(money("7.00")));
    }

    @Test
    void theSumOfNothingIsAbsent() {
        assertThat(Amounts.sum(List.of())).isEqualTo(Amounts.ofTotal(null));
    }
}
