package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.RUNS;
import static budgetexplorer.model.chart.Layouts.boxes;
import static budgetexplorer.model.chart.Layouts.ink;
import static budgetexplorer.model.chart.Layouts.money;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.stack;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Shape.Box;
import budgetexplorer.model.chart.Shape.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Layouts of bars of a hundred per cent.
class SharesLayoutTest {
    @Test
    void allBarsOfSharesAreTheSameLength() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            StackData data = charts.shares();
            Drawing drawing = LAYOUT.of(data, charts.side(300, 1600), charts.side(100, 900));
            List<Box> parts = shapes(drawing, Box.class).subList(data.series().size(),
                    shapes(drawing, Box.class).size());
            List<Double> lengths = data.stacks().stream().mapToDouble(stack -> parts.stream()
                    .filter(box -> isOf(box, data.stacks().indexOf(stack), drawing))
                    .mapToDouble(box -> box.area().width()).sum()).filter(length -> length > 0).boxed().toList();

            assertThat(lengths).as("seed " + seed).allMatch(length -> Math.abs(length - lengths.getFirst()) < 1e-2);
        }
    }

    /// Whether a part lies in a row, which the n-th target is.
    private static boolean isOf(Box box, int row, Drawing drawing) {
        Area area = shapes(drawing, Shape.Target.class).get(row).area();
        return area.contains(area.centreX(), box.area().centreY());
    }

    @Test
    void aPartOfAHundredPerCentSaysItsShareAndItsMarkTheAmountToo() {
        Drawing drawing = LAYOUT.of(shares(stack("甲", money(1000), money(277), money(723))), 600, 100);

        assertThat(words(drawing)).extracting(Words::text).contains("27.7%", "72.3%", "0%", "100%", "1,000.00");
        assertThat(drawing.marks().get(2).words()).isEqualTo("72.3%\n723.00 万元");
        assertThat(drawing.marks().get(0).words()).contains("1,000.00 万元", "72.3%  723.00");
    }

    @Test
    void sharesBesideAPartBelowZeroAreOfAllPartsWithoutTheirSignsAndSaySo() {
        Drawing drawing = LAYOUT.of(shares(stack("甲", money(20), money(60), money(-40))), 600, 100);

        assertThat(words(drawing)).extracting(Words::text).contains("60.0%", "-40.0%");
        assertThat(drawing.marks().get(2).words()).isEqualTo("-40.0%\n-40.00 万元 ÷ Σ|…| 100.00 万元");
        Area below = boxes(drawing).get(1).area();
        assertThat(below.right()).isCloseTo(boxes(drawing).get(0).area().x(), within(1e-6));
    }

    @Test
    void whatATotalHasBeyondItsKnownPartsIsHollow() {
        Drawing drawing = LAYOUT.of(shares(stack("甲", money(100), money(60), null)), 600, 100);

        assertThat(shapes(drawing, Box.class).stream().filter(Box::hollow)).singleElement()
                .satisfies(rest -> assertThat(
                        rest.area().width()).isCloseTo(boxes(drawing).getFirst().area().width() * 2 / 3, within(1e-3)));
        assertThat(words(drawing)).extracting(Words::text).contains("60.0%");
    }

    @Test
    void roundingLeavesNoHollowRest() {
        Drawing drawing = LAYOUT.of(shares(stack("甲", new Money(10_000_01, 1), new Money(4_000_00, 1),
                new Money(6_000_00, 1))), 600, 100);

        assertThat(shapes(drawing, Box.class)).noneMatch(Box::hollow);
    }

    private static StackData shares(StackData.Stack stack) {
        return new StackData(List.of(new StackData.Series("人员", ink(0)), new StackData.Series("项目", ink(1))),
                List.of(stack), StackData.Scale.SHARES);
    }
}
