package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.amount;
import static budgetexplorer.model.chart.Layouts.boxes;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Colour;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Shape.Box;
import budgetexplorer.model.chart.Shape.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Layouts of tables whose cells are tinted by their quantities.
class HeatLayoutTest {
    @Test
    void cellsAreTheDarkerTheMoreAndBlankWhereNothingIsKnown() {
        var row = new HeatData.Row("科学技术支出", Stream.of(100, 900, -50, 0).map(at -> Optional.of(new HeatData.Cell(
                amount(at), "", Optional.empty()))).toList());
        var blank = new HeatData.Row("其他支出", List.of(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
        Drawing drawing = LAYOUT.of(new HeatData(List.of("甲", "乙", "丙", "丁"), List.of(row, blank)), 800, 100);
        List<Box> cells = boxes(drawing);

        assertThat(cells).hasSize(3);
        assertThat(((Ink.Tint) cells.get(0).ink()).strength()).isLessThan(((Ink.Tint) cells.get(1).ink()).strength());
        assertThat(cells.get(1).ink()).isEqualTo(new Ink.Tint(1));
        assertThat(cells).extracting(Box::hollow).containsExactly(false, false, true);
        assertThat(words(drawing)).extracting(Words::text).contains("100.00", "900.00", "-50.00", "0.00", "< 0");
        assertThat(words(drawing).stream().filter(words -> words.text().equals(AmountFormat.DASH))).hasSize(4);
    }

    @Test
    void wordsReadOnEveryTint() {
        for (double strength = 0; strength <= 1; strength += 0.01) {
            var tint = new Ink.Tint(strength);
            for (var ground : List.of(Colour.WHITE, Colour.web("#0D1117"))) {
                assertThat(tint.on(ground).contrast(new Ink.OnTint(tint).on(ground))).as("strength " + strength)
                        .isGreaterThanOrEqualTo(Colour.READABLE);
            }
        }
    }

    @Test
    void aTableOfTwelveByTwentySixSaysEveryQuantity() {
        var rows = IntStream.range(0, 26).mapToObj(i -> new HeatData.Row("支出功能分类科目" + i,
                IntStream.range(0, 12).mapToObj(j -> Optional.of(new HeatData.Cell(amount(1000 * i + j), "",
                        Optional.empty()))).toList()))
                .toList();
        var columns = IntStream.range(0, 12).mapToObj(i -> "柳州市某某局" + i).toList();
        Drawing drawing = LAYOUT.of(new HeatData(columns, rows), 1000, 100);

        assertThat(words(drawing).stream().filter(words -> words.mark() != Shape.NO_MARK)).hasSize(12 * 26);
    }
}
