package budgetexplorer.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.chart.TextStyle;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private final Wrapping wrapping = new Wrapping((text, _) -> text.length());

    @Test
    void aSentenceBreaksAfterACommaNearItsMiddle() {
        assertThat(wrapping.sentence("两个部门都以一类支出为主，科学技术支出最多", TextStyle.HEADING, 15))
                .containsExactly("两个部门都以一类支出为主，", "科学技术支出最多");
    }

    @Test
    void theCommaOfANumberIsNoPlaceToBreak() {
        assertThat(wrapping.sentence("支出预算由37,596.45变为30,688.06万元", TextStyle.HEADING, 20))
                .hasSize(2).noneMatch(line -> line.endsWith(","));
    }
}
