package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.RUNS;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.chart.Shape.Box;
import budgetexplorer.model.chart.Shape.Ribbon;
import budgetexplorer.model.chart.Shape.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Layouts of charts of any data.
class ChartLayoutTest {
    private static final double EXACT = 1e-6;

    enum Kind {
        BARS(RandomCharts::bars),
        STACKS(RandomCharts::stacks),
        LINES(RandomCharts::lines),
        WATERFALL(RandomCharts::waterfall),
        FLOW(RandomCharts::flow),
        SHARES(RandomCharts::shares),
        GROUPS(RandomCharts::groups),
        SLOPES(RandomCharts::slopes),
        MULTIPLES(RandomCharts::multiples),
        POINTS(RandomCharts::points),
        CELLS(RandomCharts::cells);

        private final Function<RandomCharts, ChartData> maker;

        Kind(Function<RandomCharts, ChartData> maker) {
            this.maker = maker;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLabelLiesOverAnotherOrBeyondTheDrawing(Kind kind) {
        for (int seed = 0; seed < RUNS; seed++) {
            Drawing drawing = random(kind, seed);
            List<Words> words = words(drawing);
            for (int i = 0; i < words.size(); i++) {
                Area area = words.get(i).area();
                assertThat(area.x()).as("%s %d: %s", kind, seed, words.get(i)).isGreaterThanOrEqualTo(-0.1);
                assertThat(area.y()).as("%s %d: %s", kind, seed, words.get(i)).isGreaterThanOrEqualTo(-0.1);
                assertThat(area.right()).as("%s %d: %s", kind, seed, words.get(i))
                        .isLessThanOrEqualTo(drawing.width() + 0.1);
                assertThat(area.bottom()).as("%s %d: %s", kind, seed, words.get(i))
                        .isLessThanOrEqualTo(drawing.height() + 0.1);
                for (Words other : words.subList(i + 1, words.size())) {
                    assertThat(area.overlaps(other.area())).as("%s %d: %s, %s", kind, seed, words.get(i), other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noShapeLiesBeyondTheDrawing(Kind kind) {
        for (int seed = 0; seed < RUNS; seed++) {
            Drawing drawing = random(kind, seed);
            for (Shape shape : drawing.shapes()) {
                Area area = shape.area();
                assertThat(List.of(area.x(), area.y(), drawing.width() - area.right(),
                        drawing.height() - area.bottom())).as("%s %d: %s", kind, seed, shape)
                        .allMatch(distance -> distance >= -4);
            }
        }
    }

    /// What is shortened, or has no room at all, can still be pointed at.
    @ParameterizedTest
    @EnumSource
    void everyMarkIsThereWithItsFullName(Kind kind) {
        for (int seed = 0; seed < RUNS; seed++) {
            Drawing drawing = random(kind, seed);
            assertThat(drawing.marks()).as("%s %d", kind, seed).isNotEmpty()
                    .allMatch(mark -> !mark.name().endsWith("…"));
            assertThat(drawing.shapes()).allMatch(shape -> shape.mark() < drawing.marks().size());
            assertThat(drawing.shapes().stream().map(Shape::mark).filter(mark -> mark != Shape.NO_MARK).distinct())
                    .hasSize(drawing.marks().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDrawingIsAtLeastAsLargeAsAskedFor(Kind kind) {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            double width = charts.side(300, 1600);
            double height = charts.side(40, 1000);
            Drawing drawing = Layouts.LAYOUT.of(kind.maker.apply(charts), width, height);

            assertThat(drawing.width()).as("%s %d", kind, seed).isGreaterThanOrEqualTo(width);
            assertThat(drawing.height()).as("%s %d", kind, seed).isGreaterThanOrEqualTo(height);
        }
    }

    @Test
    void namesOfRowsAreNeverDropped() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            BarData bars = charts.bars();
            Drawing drawing = Layouts.LAYOUT.of(bars, charts.side(100, 1400), charts.side(60, 900));

            assertThat(IntStream.range(0, bars.bars().size())).as("seed " + seed).allMatch(mark -> words(drawing)
                    .stream().filter(words -> words.mark() == mark).count() >= 2); // the name and the amount
        }
    }

    @Test
    void barsAreAsLongAsTheirAmounts() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            BarData bars = charts.bars();
            Drawing drawing = Layouts.LAYOUT.of(bars, charts.side(300, 1400), charts.side(200, 900));
            List<Box> boxes = shapes(drawing, Box.class);
            List<Money> amounts = bars.bars().stream().map(BarData.Bar::amount).filter(Objects::nonNull).toList();

            assertThat(boxes).hasSameSizeAs(amounts);
            double scale = amounts.isEmpty() ? 0 : boxes.getFirst().area().width() / Math.abs(amounts.getFirst().fen());
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.get(i).area().width()).as("seed " + seed)
                        .isCloseTo(scale * Math.abs(amounts.get(i).fen()), within(1e-3));
            }
        }
    }

    @Test
    void barsBelowZeroLieLeftOfThoseAbove() {
        Drawing drawing = Layouts.LAYOUT.of(new BarData(List.of(bar("a", 300), bar("b", -200))), 600, 200);

        List<Box> boxes = shapes(drawing, Box.class);
        assertThat(boxes.get(0).area().x()).isCloseTo(boxes.get(1).area().right(), within(EXACT));
        assertThat(boxes.get(1).area().width()).isCloseTo(boxes.get(0).area().width() * 2 / 3, within(EXACT));
    }

    @Test
    void partsOfAStackTouchAndAreAsLongAsTheirAmounts() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            StackData data = charts.stacks();
            Drawing drawing = Layouts.LAYOUT.of(data, charts.side(300, 1400), charts.side(200, 900));
            List<Box> boxes = shapes(drawing, Box.class).stream().filter(box -> box.mark() != Shape.NO_MARK).toList();
            List<Money> amounts = data.stacks().stream().flatMap(stack -> stack.parts().stream())
                    .flatMap(Optional::stream).filter(money -> !money.isZero()).toList();

            assertThat(boxes).hasSameSizeAs(amounts);
            if (!amounts.isEmpty()) {
                double scale = boxes.stream().mapToDouble(box -> box.area().width()).sum()
                        / amounts.stream().mapToDouble(money -> Math.abs(money.fen())).sum();
                assertThat(IntStream.range(0, boxes.size())).as("seed " + seed).allMatch(i -> Math.abs(
                        boxes.get(i).area().width() - scale * Math.abs(amounts.get(i).fen())) < 1e-3);
            }
        }
    }

    @Test
    void theBandsOfAFlowAreAsHighAsTheirAmountsAndFillTheirNodesAtBothEnds() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            FlowData flow = charts.flow();
            Drawing drawing = Layouts.LAYOUT.of(flow, charts.side(300, 1400), charts.side(200, 900));
            List<Ribbon> ribbons = shapes(drawing, Ribbon.class);
            List<Box> nodes = shapes(drawing, Box.class);
            double scale = ribbons.stream().mapToDouble(Ribbon::height).sum()
                    / flow.bands().stream().mapToDouble(band -> band.amount().fen()).sum();

            int place = 0;
            for (int column = 0; column < flow.columns().size(); column++) {
                for (int node = 0; node < flow.columns().get(column).size(); node++) {
                    Area area = nodes.get(place++).area();
                    double in = sum(flow, column - 1, node, false);
                    double out = sum(flow, column, node, true);
                    assertThat(area.height()).as("seed " + seed).isCloseTo(scale * Math.max(in, out), within(1e-3));
                    assertThat(edges(ribbons, area, true)).isCloseTo(scale * out, within(1e-3));
                    assertThat(edges(ribbons, area, false)).isCloseTo(scale * in, within(1e-3));
                }
            }
        }
    }

    private static double sum(FlowData flow, int column, int node, boolean out) {
        return flow.bands().stream().filter(band -> band.column() == column && (out ? band.from() : band.to()) == node)
                .mapToDouble(band -> band.amount().fen()).sum();
    }

    /// What begins at the right or ends at the left of a node, within its height.
    private static double edges(List<Ribbon> ribbons, Area node, boolean right) {
        return ribbons.stream().filter(ribbon -> {
            double x = right ? ribbon.x1() - node.right() : ribbon.x2() - node.x();
            double top = right ? ribbon.top1() : ribbon.top2();
            return Math.abs(x) < EXACT && top >= node.y() - EXACT && top + ribbon.height() <= node.bottom() + 1e-3;
        }).mapToDouble(Ribbon::height).sum();
    }

    @Test
    void missingYearsAreGaps() {
        var line = new LineData.Line("a", Ink.Role.NEUTRAL,
                List.of(point(100), Optional.empty(), point(0), point(300)));
        Drawing drawing = Layouts.LAYOUT.of(new LineData(List.of("2023", "2024", "2025", "2026"), List.of(line)), 600,
                300);

        assertThat(shapes(drawing, Shape.Dot.class)).hasSize(3);
        assertThat(shapes(drawing, Shape.Line.class).stream().filter(each -> each.width() == 2)).hasSize(1);
    }

    @Test
    void smallChangesOfLargeAmountsAreSeen() {
        var data = new WaterfallData(List.of(step(WaterfallData.Kind.LEVEL, 1_000_000), step(WaterfallData.Kind.CHANGE,
                -30_000), step(WaterfallData.Kind.CHANGE, 10_000), step(WaterfallData.Kind.LEVEL, 980_000)),
                new WaterfallData.Words("增加", "减少", "横轴不从 0 开始"));
        Drawing drawing = Layouts.LAYOUT.of(data, 800, 300);

        List<Box> boxes = shapes(drawing, Box.class).stream().filter(box -> box.mark() != Shape.NO_MARK).toList();
        assertThat(boxes.get(1).area().width()).isGreaterThan(200);
        assertThat(boxes.get(2).area().width()).isCloseTo(boxes.get(1).area().width() / 3, within(EXACT));
        assertThat(boxes.get(1).hollow()).isTrue();
        assertThat(words(drawing)).extracting(Words::text).contains("横轴不从 0 开始", "+1.00");
    }

    @Test
    void theAxisHasRoundNumbersInItsUnit() {
        Axis axis = Axis.around(0, 905_014_0000L, 5,
                AxisUnit.money(new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN)));

        assertThat(axis.ticks()).extracting(Axis.Tick::label)
                .containsExactly("0", "2,000", "4,000", "6,000", "8,000", "10,000");
    }

    @Test
    void anAxisOfSharesHasRoundPercentages() {
        assertThat(Axis.within(0, 1_000_000, 5, AxisUnit.shares()).ticks()).extracting(Axis.Tick::label)
                .containsExactly("0%", "20%", "40%", "60%", "80%", "100%");
        assertThat(Axis.around(-3_000, 9_000, 3, AxisUnit.shares()).ticks()).extracting(Axis.Tick::label)
                .containsExactly("-0.5%", "0%", "0.5%", "1%");
    }

    @Test
    void whatIsPointedAtIsFound() {
        Drawing drawing = Layouts.LAYOUT.of(new BarData(List.of(bar("a", 300), bar("b", 200), bar("c", 100))), 600,
                200);

        for (int mark = 0; mark < 3; mark++) {
            Area area = drawing.marks().get(mark).area();
            assertThat(drawing.markAt(area.centreX(), area.centreY())).hasValue(mark);
        }
        assertThat(drawing.markBeside(0, 0, 1)).hasValue(1);
        assertThat(drawing.markBeside(2, 0, 1)).isEmpty();
        assertThat(drawing.markAt(5, 199)).isEmpty();
    }

    @Test
    void aSheetHasTheSentenceAndTheNotes() {
        var chart = new Chart("a", "a", "一句话说明这张图，".repeat(12), List.of("第一条", "第二条"),
                new BarData(List.of(bar("a", 300))));
        Drawing sheet = new ChartSheet(Layouts.LAYOUT).of(chart, 600, 200);

        List<Words> words = words(sheet);
        assertThat(words).extracting(Words::text).contains("第一条", "第二条", "a");
        assertThat(words).allMatch(each -> each.area().right() <= 600 - 20 && each.area().bottom() <= sheet.height());
        assertThat(words.stream().filter(each -> each.style() == TextStyle.HEADING).count()).isGreaterThan(1);
    }

    private static Drawing random(Kind kind, int seed) {
        var charts = new RandomCharts(seed);
        return Layouts.LAYOUT.of(kind.maker.apply(charts), charts.side(60, 1600), charts.side(40, 1000));
    }

    private static BarData.Bar bar(String name, long fen) {
        return new BarData.Bar(name, new Money(fen, 1), Ink.Role.NEUTRAL, "", Optional.empty());
    }

    private static Optional<LineData.Point> point(long fen) {
        return Optional.of(new LineData.Point(new Money(fen, 1), false, "", Optional.empty()));
    }

    private static WaterfallData.Step step(WaterfallData.Kind kind, long fen) {
        return new WaterfallData.Step(kind, "a", new Money(fen * 100, 10_000), Ink.Role.NEUTRAL, "", Optional.empty());
    }
}
