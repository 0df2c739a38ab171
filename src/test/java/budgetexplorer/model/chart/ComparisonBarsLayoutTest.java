package budgetexplorer.model.chart;

import static budgetexplorer.model.chart.Layouts.LAYOUT;
import static budgetexplorer.model.chart.Layouts.RUNS;
import static budgetexplorer.model.chart.Layouts.amount;
import static budgetexplorer.model.chart.Layouts.boxes;
import static budgetexplorer.model.chart.Layouts.ink;
import static budgetexplorer.model.chart.Layouts.money;
import static budgetexplorer.model.chart.Layouts.shapes;
import static budgetexplorer.model.chart.Layouts.stack;
import static budgetexplorer.model.chart.Layouts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Shape.Box;
import budgetexplorer.model.chart.Shape.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Bars that stand side by side: groups of them, panels of them, and long names beside them.
class ComparisonBarsLayoutTest {
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
}
