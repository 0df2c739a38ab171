package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.RUNS;
import static budgetexplorer.model.chart.Layouts.amount;
import static budgetexplorer.model.chart.Layouts.assertAffine;
import static budgetexplorer.model.chart.Layouts.ink;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.chart.Shape.Dot;
import budgetexplorer.model.chart.Shape.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Layouts of points between two axes.
class ScatterLayoutTest {
    @Test
    void pointsLieWhereTheirQuantitiesAre() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            ScatterData data = charts.points();
            Drawing drawing = LAYOUT.of(data, charts.side(300, 1600), charts.side(100, 900));
            List<Dot> dots = shapes(drawing, Dot.class);

            assertAffine(dots.stream().mapToDouble(Dot::x).toArray(),
                    data.points().stream().map(ScatterData.Point::across).toList(), "seed " + seed);
            assertAffine(dots.stream().mapToDouble(dot -> -dot.y()).toArray(),
                    data.points().stream().map(ScatterData.Point::up).toList(), "seed " + seed);
        }
    }

    @Test
    void noNameLiesOnAPoint() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            Drawing drawing = LAYOUT.of(charts.points(), charts.side(300, 1600), charts.side(100, 900));

            assertThat(words(drawing).stream().filter(words -> words.mark() != Shape.NO_MARK)).as("seed " + seed)
                    .noneMatch(words -> shapes(drawing, Dot.class).stream()
                            .anyMatch(dot -> dot.area().overlaps(words.area())));
        }
    }

    @Test
    void pointsInOnePlaceAreNamedAsFarAsThereIsRoomAndCanAllBePointedAt() {
        var points = IntStream.range(0, 30).mapToObj(i -> new ScatterData.Point("预算单位" + i,
                new Quantity.Share(i == 0 ? 1 : 0.5), new Quantity.Share(i == 0 ? 1 : 0.5), ink(i), "",
                Optional.empty())).toList();
        Drawing drawing = LAYOUT.of(new ScatterData("项目支出占比", "人员经费占比", points), 700, 400);

        assertThat(words(drawing).stream().filter(words -> words.text().startsWith("预算单位")).count())
                .isBetween(5L, 30L);
        assertThat(drawing.marks()).hasSize(30).allMatch(mark -> mark.words().contains("项目支出占比  "));
    }

    @Test
    void axesOfSharesSayPerCentAndAxesOfMoneyTheirUnit() {
        var point = new ScatterData.Point("甲", amount(300), new Quantity.Share(0.9), ink(0), "", Optional.empty());
        Drawing drawing = LAYOUT.of(new ScatterData("支出总计", "项目支出占比", List.of(point)), 700, 400);

        assertThat(words(drawing)).extracting(Words::text).contains("↑ 项目支出占比", "支出总计 · 万元 →", "80%");
    }
}
