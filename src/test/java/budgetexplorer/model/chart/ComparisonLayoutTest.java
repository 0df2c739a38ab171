package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.boxes;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.base.Colour;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.Shape.Box;
import budgetexplorer.model.chart.Shape.Dot;
import budgetexplorer.model.chart.Shape.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Layouts of the charts that put budgets side by side.
class ComparisonLayoutTest {
    private static final int RUNS = 400;
    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    @Test
    void barsOfGroupsAreAsLongAsTheirQuantities() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            GroupData data = charts.groups();
            Drawing drawing = LAYOUT.of(data, charts.side(300, 1600), charts.side(100, 900));

            assertLengths(boxes(drawing), data.groups().stream().flatMap(group -> group.bars().stream())
                    .flatMap(Optional::stream).map(GroupData.Bar::quantity).toList(), "groups " + seed);
        }
    }

    @Test
    void barsOfAllPanelsAreAsLongAsTheirQuantities() {
        for (int seed = 0; seed < RUNS; seed++) {
            var charts = new RandomCharts(seed);
            MultiplesData data = charts.multiples();
            Drawing drawing = LAYOUT.of(data, charts.side(300, 1600), charts.side(100, 900));

            assertLengths(boxes(drawing), data.panels().stream().flatMap(panel -> panel.values().stream())
                    .flatMap(Optional::stream).toList(), "panels " + seed);
        }
    }

    private static void assertLengths(List<Box> boxes, List<Quantity> quantities, String description) {
        assertThat(boxes).as(description).hasSameSizeAs(quantities);
        double scale = boxes.stream().mapToDouble(box -> box.area().width()).sum()
                / Math.max(1, quantities.stream().mapToDouble(quantity -> Math.abs(quantity.position())).sum());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.get(i).area().width()).as(description)
                    .isCloseTo(scale * Math.abs(quantities.get(i).position()), within(1e-3));
        }
    }

    @Test
    void whatIsNotKnownIsADashAndNoBar() {
        var series = List.of(new GroupData.Series("甲", ink(0)), new GroupData.Series("乙", ink(1)));
        var group = new GroupData.Group("科学技术支出", List.of(Optional.empty(),
                Optional.of(new GroupData.Bar(amount(0), "", Optional.empty()))));
        Drawing drawing = LAYOUT.of(new GroupData(series, List.of(group)), 600, 100);

        assertThat(boxes(drawing)).extracting(Box::mark).containsExactly(1);
        assertThat(drawing.marks().get(0).words()).isEqualTo(AmountFormat.DASH);
        assertThat(shapes(drawing, Shape.Line.class).stream().filter(line -> line.mark() == 0)).hasSize(1);
        assertThat(words(drawing, 1)).containsExactly("0.00");
    }

    @Test
    void everyBarOfAFewSeriesSaysItsQuantity() {
        for (int seed = 0; seed < RUNS; seed++) {
            GroupData data = new RandomCharts(seed).groups();
            Drawing drawing = LAYOUT.of(data, 1000, 100);
            if (data.series().size() <= 4) {
                assertThat(boxes(drawing)).as("seed " + seed)
                        .allMatch(box -> words(drawing, box.mark()).size() == 1);
            }
        }
    }

    @Test
    void twelveDepartmentsWithLongNamesKeepTheirNamesInEveryKindOfBars() {
        String longName = "柳州市某某局及其所属预算单位支出合计数含参照公务员法管理单位";
        var bars = new BarData(IntStream.range(0, 12).mapToObj(i -> new BarData.Bar(i + longName,
                money(i - 4), ink(i), "", Optional.empty())).toList());
        var stacks = new StackData(List.of(new StackData.Series(longName, ink(0)), new StackData.Series("乙", ink(1))),
                IntStream.range(0, 12).mapToObj(i -> stack(i + longName, null, money(i - 4), money(5))).toList(),
                StackData.Scale.SHARES);
        for (ChartData data : List.of(bars, stacks)) {
            List<String> words = words(LAYOUT.of(data, 900, 300)).stream().map(Words::text).toList();
            for (int i = 0; i < 12; i++) {
                String begin = i + longName.substring(0, 10);
                assertThat(words).anyMatch(each -> each.startsWith(begin));
            }
        }
    }

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

    /// Places are as far apart as positions, in one scale.
    private static void assertAffine(double[] places, List<Quantity> quantities, String description) {
        long low = quantities.stream().mapToLong(Quantity::position).min().orElse(0);
        long high = quantities.stream().mapToLong(Quantity::position).max().orElse(0);
        double least = Arrays.stream(places).min().orElse(0);
        double range = Arrays.stream(places).max().orElse(0) - least;
        for (int i = 0; i < places.length && high > low; i++) {
            double part = (double) (quantities.get(i).position() - low) / (high - low);
            assertThat(places[i]).as(description).isCloseTo(least + part * range, within(1e-3));
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

    @Test
    void namesOfPanelsStandOnceInEachRowOfPanels() {
        var names = List.of(new MultiplesData.Name("科学技术支出", ink(0)), new MultiplesData.Name("其他支出", ink(1)));
        var panels = IntStream.range(0, 12).mapToObj(i -> new MultiplesData.Panel("部门" + i,
                List.of(Optional.of(amount(i)), Optional.<Quantity>empty()), "", Optional.empty())).toList();
        Drawing drawing = LAYOUT.of(new MultiplesData(names, panels), 1000, 100);
        long rows = words(drawing).stream().filter(words -> words.text().startsWith("部门"))
                .mapToDouble(words -> words.area().y()).distinct().count();

        assertThat(rows).isBetween(2L, 4L);
        assertThat(words(drawing).stream().filter(words -> words.text().equals("其他支出"))).hasSize((int) rows);
        assertThat(words(drawing).stream().filter(words -> words.text().equals(AmountFormat.DASH))).hasSize(12);
    }

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

    private static StackData shares(StackData.Stack stack) {
        return new StackData(List.of(new StackData.Series("人员", ink(0)), new StackData.Series("项目", ink(1))),
                List.of(stack), StackData.Scale.SHARES);
    }

    private static StackData.Stack stack(String name, @Nullable Money total, @Nullable Money... parts) {
        return new StackData.Stack(name, total, Arrays.stream(parts).map(Optional::ofNullable).toList(), "",
                Optional.empty());
    }

    private static Quantity amount(long tenThousands) {
        return new Quantity.Amount(money(tenThousands));
    }

    private static Money money(long tenThousands) {
        return new Money(tenThousands * TEN_THOUSAND_YUAN, 10_000);
    }

    private static Ink ink(int series) {
        return new Ink.Fixed(Palette.series(series));
    }
}
