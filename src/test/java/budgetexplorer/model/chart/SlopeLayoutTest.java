package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.RUNS;
import static budgetexplorer.model.chart.Layouts.amount;
import static budgetexplorer.model.chart.Layouts.assertAffine;
import static budgetexplorer.model.chart.Layouts.ink;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Shape.Dot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Layouts of slopes from one budget to another.
class SlopeLayoutTest {
    @Test
    void theLargerIsHigherOnBothSidesOfASlope() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            SlopeData data = charts.slopes();
            Drawing drawing = LAYOUT.of(data, charts.side(300, 1600), charts.side(100, 900));
            List<Quantity> known = Stream.concat(data.slopes().stream().map(SlopeData.Slope::from),
                    data.slopes().stream().map(SlopeData.Slope::to)).flatMap(Optional::stream).toList();
            List<Dot> dots = shapes(drawing, Dot.class);

            assertThat(dots).as("seed " + seed).hasSameSizeAs(known);
            assertAffine(dots.stream().mapToDouble(dot -> -dot.y()).toArray(), known, "seed " + seed);
        }
    }

    @Test
    void everySlopeHasItsQuantityOrADashOnBothSides() {
        for (int seed = 0; seed < RUNS; seed++) {
            SlopeData data = new RandomCharts(seed).slopes();
            Drawing drawing = LAYOUT.of(data, 900, 100);
            for (int mark = 0; mark < data.slopes().size(); mark++) {
                SlopeData.Slope slope = data.slopes().get(mark);
                assertThat(words(drawing, mark)).as("seed " + seed).hasSize(4).contains(text(slope.from()),
                        text(slope.to()));
            }
        }
    }

    private static String text(Optional<Quantity> quantity) {
        return quantity.map(known -> known.text(LAYOUT.format())).orElse(AmountFormat.DASH);
    }

    @Test
    void whatIsKnownAtOneSideOnlyHasNoLine() {
        var slope = new SlopeData.Slope("甲", Optional.of(amount(3)), Optional.empty(), ink(0), "", Optional.empty());
        Drawing drawing = LAYOUT.of(new SlopeData("2025", "2026", List.of(slope)), 600, 200);

        assertThat(shapes(drawing, Shape.Line.class)).noneMatch(line -> line.mark() == 0);
        assertThat(shapes(drawing, Dot.class)).hasSize(1);
        assertThat(drawing.marks().getFirst().words()).isEqualTo("2025  3.00 万元\n2026  —");
    }

    @Test
    void labelsThatWereMovedAreLedToTheirPoints() {
        var slopes = Stream.of(0, 100, 100, 500).map(at -> new SlopeData.Slope("甲", Optional.of(amount(at)),
                Optional.of(amount(at)), ink(0), "", Optional.empty())).toList();
        Drawing drawing = LAYOUT.of(new SlopeData("2025", "2026", slopes), 600, 300);

        assertThat(shapes(drawing, Shape.Line.class).stream()
                .filter(line -> line.mark() == Shape.NO_MARK && line.x1() != line.x2())).hasSize(4);
    }
}
