package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.WaterfallData.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Charts of random data: names up to 30 characters, amounts over six orders of magnitude, negative and missing ones.
final class RandomCharts {
    private static final String CHARACTERS = "柳州市科学技术局工业和信息化支出社会保障就业（）、ABCDabcd 0123456789";

    private final Random random;

    RandomCharts(long seed) {
        this.random = new Random(seed);
    }

    /// A width or height.
    double side(int least, int most) {
        return least + random.nextInt(most - least);
    }

    BarData bars() {
        return new BarData(some(1, 30, () -> new BarData.Bar(name(), rarely() ? null : amount(), ink(), "",
                Optional.empty())));
    }

    StackData stacks() {
        List<StackData.Series> series = some(1, 6, () -> new StackData.Series(name(), ink()));
        return new StackData(series, some(1, 20, () -> new StackData.Stack(name(), rarely() ? null : amount(),
                series.stream().map(_ -> rarely() ? Optional.<Money>empty() : Optional.of(amount())).toList(), "",
                Optional.empty())));
    }

    LineData lines() {
        int years = 1 + random.nextInt(12);
        return new LineData(IntStream.range(2015, 2015 + years).mapToObj(String::valueOf).toList(),
                some(1, 12, () -> new LineData.Line(name(), ink(), exactly(years, () -> rarely()
                        ? Optional.<LineData.Point>empty()
                        : Optional.of(new LineData.Point(amount(), rarely(), "", Optional.empty()))))));
    }

    WaterfallData waterfall() {
        var first = new WaterfallData.Step(Kind.LEVEL, name(), amount(), Ink.Role.NEUTRAL, "", Optional.empty());
        return new WaterfallData(Stream.concat(Stream.of(first),
                some(1, 15, () -> new WaterfallData.Step(Kind.CHANGE, name(), amount(), ink(), "", Optional.empty()))
                        .stream())
                .toList(), new WaterfallData.Words("增加", "减少", "横轴不从 0 开始"));
    }

    /// Three columns; every node has at least a band.
    FlowData flow() {
        List<List<FlowData.Node>> columns = exactly(3, () -> some(1, 14,
                () -> new FlowData.Node(name(), positive(), ink(), "", Optional.empty())));
        List<FlowData.Band> bands = IntStream.range(0, 2).boxed().flatMap(column -> IntStream
                .range(0, Math.max(columns.get(column).size(), columns.get(column + 1).size()))
                .mapToObj(i -> new FlowData.Band(column, i % columns.get(column).size(),
                        i % columns.get(column + 1).size(), positive(), ink(), "", Optional.empty())))
                .toList();
        return new FlowData(columns, bands);
    }

    /// Bars of parts that are all the same length.
    StackData shares() {
        StackData stacks = stacks();
        return new StackData(stacks.series(), stacks.stacks(), StackData.Scale.SHARES);
    }

    GroupData groups() {
        Supplier<Quantity> quantity = quantities();
        List<GroupData.Series> series = some(2, 12, () -> new GroupData.Series(name(), ink()));
        return new GroupData(series, some(1, 30, () -> new GroupData.Group(name(), exactly(series.size(),
                () -> sometimes(() -> new GroupData.Bar(quantity.get(), "", Optional.empty()))))));
    }

    SlopeData slopes() {
        Supplier<Quantity> quantity = quantities();
        return new SlopeData(name(), name(), some(1, 30, () -> new SlopeData.Slope(name(), sometimes(quantity),
                sometimes(quantity), ink(), "", Optional.empty())));
    }

    MultiplesData multiples() {
        Supplier<Quantity> quantity = quantities();
        List<MultiplesData.Name> names = some(1, 30, () -> new MultiplesData.Name(name(), ink()));
        return new MultiplesData(names, some(2, 12, () -> new MultiplesData.Panel(name(),
                exactly(names.size(), () -> sometimes(quantity)), "", Optional.empty())));
    }

    ScatterData points() {
        Supplier<Quantity> across = quantities();
        Supplier<Quantity> up = quantities();
        return new ScatterData(name(), name(), some(1, 30, () -> new ScatterData.Point(name(), across.get(), up.get(),
                ink(), "", Optional.empty())));
    }

    HeatData cells() {
        Supplier<Quantity> quantity = quantities();
        List<String> columns = some(2, 12, this::name);
        return new HeatData(columns, some(1, 30, () -> new HeatData.Row(name(), exactly(columns.size(),
                () -> sometimes(() -> new HeatData.Cell(quantity.get(), "", Optional.empty()))))));
    }

    /// All of one kind.
    private Supplier<Quantity> quantities() {
        return random.nextBoolean()
                ? () -> new Quantity.Amount(rarely() ? new Money(0, 1) : amount())
                : () -> new Quantity.Share(random.nextDouble(-0.5, 1.5));
    }

    private <T> Optional<T> sometimes(Supplier<T> maker) {
        return rarely() ? Optional.empty() : Optional.of(maker.get());
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private Money amount() {
        Money money = positive();
        return random.nextInt(4) == 0 ? money.negate() : money;
    }

    /// From 100 元 to 100,000,000 元.
    private Money positive() {
        return new Money((long) (10_000 * Math.pow(10, 6 * random.nextDouble())), 1);
    }

    private Ink ink() {
        return rarely() ? Ink.Role.NEUTRAL : new Ink.Fixed(Palette.series(random.nextInt(10)));
    }

    private String name() {
        int length = 1 + random.nextInt(30);
        String name = random.ints(length, 0, CHARACTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(CHARACTERS.charAt(i)), StringBuilder::append)
                .toString().strip();
        return name.isEmpty() ? "无" : name;
    }

    private <T> List<T> some(int least, int most, Supplier<T> maker) {
        return exactly(least + random.nextInt(most - least + 1), maker);
    }

    private static <T> List<T> exactly(int count, Supplier<T> maker) {
        return Stream.generate(maker).limit(count).toList();
    }
}
