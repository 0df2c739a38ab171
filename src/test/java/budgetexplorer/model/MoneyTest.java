package budgetexplorer.model;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"9050.14, 2, TEN_THOUSAND_YUAN, 9050140000, 10000", "9050, 2, TEN_THOUSAND_YUAN, 9050000000, 10000",
            "90501400, 0, YUAN, 9050140000, 100", "0.01, 2, YUAN, 1, 1", "1.5, 1, THOUSAND_YUAN, 150000, 10000",
            "-3.25, 2, HUNDRED_MILLION_YUAN, -32500000000, 100000000", "0, 2, TEN_THOUSAND_YUAN, 0, 10000"})
    void aStatedNumberIsExactAndKeepsItsPrecision(BigDecimal number, int decimals, MoneyUnit unit, long fen,
            long step) {
        assertThat(Money.of(number, decimals, unit)).isEqualTo(new Money(fen, step));
    }

    @ParameterizedTest
    @CsvSource({"0.005, 1", "0.0049, 0", "-0.005, -1", "1.234, 123"})
    void whatIsLessThanOneFenIsRoundedHalfUp(BigDecimal yuan, long fen) {
        assertThat(Money.of(yuan, 3, MoneyUnit.YUAN).fen()).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"0, YUAN, 100", "2, YUAN, 1", "3, YUAN, 1", "6, TEN_THOUSAND_YUAN, 1", "40, TEN_THOUSAND_YUAN, 1",
            "2, HUNDRED_MILLION_YUAN, 100000000"})
    void theStepIsTheWorthOfTheLastDigitAndNeverLessThanOneFen(int decimals, MoneyUnit unit, long step) {
        assertThat(Money.step(decimals, unit)).isEqualTo(step);
    }

    @Test
    void aSumIsAsCoarseAsItsCoarserTerm() {
        var fine = new Money(123, 1);
        var coarse = new Money(10_000, 10_000);

        assertThat(fine.plus(coarse)).isEqualTo(new Money(10_123, 10_000));
        assertThat(coarse.minus(fine)).isEqualTo(new Money(9_877, 10_000));
    }

    @Test
    void sumsOfManyTermsAreExact() {
        Money sum = money("0.00");
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(money("0.10"));
        }

        assertThat(sum).isEqualTo(money("100.00"));
    }

    @ParameterizedTest
    @CsvSource({"9050.14, TEN_THOUSAND_YUAN, 9050.14", "9050.14, YUAN, 90501400", "9050.14, HUNDRED_MILLION_YUAN, "
            + "0.905014", "123.90, TEN_THOUSAND_YUAN, 123.90", "0.00, TEN_THOUSAND_YUAN, 0.00",
            "-0.50, TEN_THOUSAND_YUAN, -0.50", "12345678.90, TEN_THOUSAND_YUAN, 12345678.90"})
    void anAmountIsPrintedInAUnitWithItsStatedDecimals(String stated, MoneyUnit unit, String printed) {
        assertThat(money(stated).in(unit)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"4999, 0.00", "5000, 0.01", "-5000, -0.01", "14999, 0.01"})
    void printingRoundsHalfUpToTheStep(long fen, String printed) {
        assertThat(new Money(fen, 10_000).in(MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo(printed);
    }

    @Test
    void anAmountBeyond64BitsIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("1E15"), 0, MoneyUnit.HUNDRED_MILLION_YUAN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE, 1).plus(new Money(1, 1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MIN_VALUE, 1).negate());
    }

    @Test
    void aStepMustBePositive() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Money(1, 0));
    }

    @Test
    void orderAndSignGoByTheAmountAlone() {
        assertThat(new Money(5, 1)).isEqualByComparingTo(new Money(5, 100)).isLessThan(new Money(6, 1));
        assertThat(money("0.01").isPositive()).isTrue();
        assertThat(money("0.00").isPositive()).isFalse();
        assertThat(money("-0.01").isPositive()).isFalse();
        assertThat(money("0.00").isZero()).isTrue();
        assertThat(money("-0.01").isZero()).isFalse();
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(money("1.00").shareOf(money("4.00"))).isEqualTo(0.25);
        assertThat(money("1.00").shareOf(money("0.00"))).isZero();
    }
}
