package budgetexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {
    private final AmountFormat format = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9050.14|9,050.14", "0.5|0.50", "-12345.67|-12,345.67", "0|0.00"})
    void amountsHaveSeparatorsAndTwoDecimals(BigDecimal stated, String shown) {
        assertThat(format.amount(Money.of(stated, 2, MoneyUnit.TEN_THOUSAND_YUAN))).isEqualTo(shown);
    }

    @Test
    void zeroAndMissingAreADashInACell() {
        assertThat(format.cell(null)).isEqualTo("—");
        assertThat(format.cell(new Money(0, 10_000))).isEqualTo("—");
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(format.share(0.90555)).isEqualTo("90.6%");
        assertThat(format.share(1)).isEqualTo("100.0%");
    }
}
