package budgetexplorer.check.rule;

import static budgetexplorer.model.MadeUp.money;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    /// Two terms may miss by three times half of 0.01, which is less than 0.02; three terms by 0.02.
    @ParameterizedTest
    @CsvSource({"10.00, 4.00 6.00, PASS", "10.01, 4.00 6.00, ROUNDING", "9.99, 4.00 6.00, ROUNDING",
            "10.02, 4.00 6.00, FAIL", "10.02, 4.00 3.00 3.00, ROUNDING", "10.03, 4.00 3.00 3.00, FAIL",
            "10.01, 10.00, ROUNDING", "10.02, 10.00, FAIL"})
    void aSumMayMissItsTotalByHalfADigitForEachNumber(String total, String terms, Outcome outcome) {
        assertThat(Rounding.judge(money(total), terms(terms))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"10.1, 4.00 6.00, ROUNDING", "10.2, 4.00 6.00, FAIL"})
    void theCoarsestNumberCounts(String total, String terms, Outcome outcome) {
        assertThat(Rounding.judge(money(total), terms(terms))).isEqualTo(outcome);
    }

    private static List<Money> terms(String text) {
        return Stream.of(text.split(" ")).map(MadeUp::money).toList();
    }
}
