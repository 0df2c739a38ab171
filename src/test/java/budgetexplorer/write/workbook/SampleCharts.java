package budgetexplorer.write.workbook;

import static budgetexplorer.write.workbook.Handouts.money;

import budgetexplorer.base.Colour;
import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartData;
import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.chart.GroupData;
import budgetexplorer.model.chart.HeatData;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.chart.LineData;
import budgetexplorer.model.chart.MultiplesData;
import budgetexplorer.model.chart.Quantity;
import budgetexplorer.model.chart.ScatterData;
import budgetexplorer.model.chart.SlopeData;
import budgetexplorer.model.chart.StackData;
import budgetexplorer.model.chart.WaterfallData;
import budgetexplorer.model.chart.WaterfallData.Kind;
import budgetexplorer.model.handout.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A chart of every kind.
final class SampleCharts {
    static final List<String> DEPARTMENTS = List.of("柳州市科学技术局", "柳州市工业和信息化局", "柳州市教育局", "柳州市卫生健康委员会", "柳州市民政局",
            "柳州市财政局", "柳州市人力资源和社会保障局", "柳州市自然资源和规划局", "柳州市生态环境局", "柳州市住房和城乡建设局", "柳州市交通运输局",
            "柳州市文化广电和旅游局");
    static final List<String> CATEGORIES = List.of("201 一般公共服务支出", "203 国防支出", "204 公共安全支出", "205 教育支出", "206 科学技术支出",
            "207 文化旅游体育与传媒支出", "208 社会保障和就业支出", "210 卫生健康支出", "211 节能环保支出", "212 城乡社区支出", "213 农林水支出", "214 交通运输支出",
            "215 资源勘探工业信息等支出", "216 商业服务业等支出", "217 金融支出", "219 援助其他地区支出", "220 自然资源海洋气象等支出", "221 住房保障支出",
            "222 粮油物资储备支出", "223 国有资本经营预算支出", "224 灾害防治及应急管理支出", "227 预备费", "229 其他支出", "230 转移性支出", "231 债务还本支出",
            "232 债务付息支出");

    private SampleCharts() {}

    static Section.Picture picture(String label, String heading, ChartData data) {
        return new Section.Picture(new Chart(label, label, heading, List.of("来源：公开的部门预算，表 3；单位：万元"), data));
    }

    static Section.Picture bars() {
        return picture("排名", "各部门预算以工业和信息化局最多，为 17,120.57 万元",
                new BarData(List.of(bar("510 工业和信息化局", money("17120.57"), 1), bar("405 科学技术局", money("9988.77"), 0),
                        bar("409 民政局", money("-120.5"), 2), bar("410 没有公布的局", null, 3))));
    }

    private static BarData.Bar bar(String name, @Nullable Money amount, int colour) {
        return new BarData.Bar(name, amount, ink(colour), "第 " + colour + " 位", Optional.empty());
    }

    /// The two samples by function.
    static Section.Picture groups() {
        return picture("分组", "科学技术局以科学技术支出为主，工业和信息化局以资源勘探工业信息等支出为主",
                new GroupData(List.of(new GroupData.Series("405 科学技术局 · 2026", ink(0)),
                        new GroupData.Series("510 工业和信息化局 · 2025", ink(1))),
                        List.of(group("206 科学技术支出", "9050.14", null), group("208 社会保障和就业支出", "508.12", "9021.01"),
                                group("210 卫生健康支出", "155.79", "912.30"), group("215 资源勘探工业信息等支出", null, "6180.66"),
                                group("221 住房保障支出", "274.72", "1006.60"))));
    }

    private static GroupData.Group group(String name, @Nullable String... amounts) {
        return new GroupData.Group(name, java.util.Arrays.stream(amounts).map(amount -> Optional.ofNullable(amount)
                .map(text -> new GroupData.Bar(new Quantity.Amount(money(text)), "", Optional.empty()))).toList());
    }

    /// 12 departments by 26 categories, some of them missing and some negative.
    static Section.Picture manyGroups() {
        var series = IntStream.range(0, DEPARTMENTS.size())
                .mapToObj(index -> new GroupData.Series(DEPARTMENTS.get(index), ink(index))).toList();
        var groups = IntStream.range(0, CATEGORIES.size())
                .mapToObj(row -> new GroupData.Group(CATEGORIES.get(row),
                        IntStream.range(0, DEPARTMENTS.size()).mapToObj(column -> some(row, column)
                                .map(quantity -> new GroupData.Bar(quantity, "", Optional.empty()))).toList()))
                .toList();
        return picture("十二个部门", "十二个部门的二十六类支出", new GroupData(series, groups));
    }

    private static Optional<Quantity> some(int row, int column) {
        long number = (row * 37L + column * 91L) % 100;
        return number % 7 == 0
                ? Optional.empty()
                : Optional.of(new Quantity.Amount(new Money((number * number - 200) * 1_000_000, 10_000)));
    }

    static Section.Picture stacks(StackData.Scale scale) {
        return picture(scale == StackData.Scale.SHARES ? "百分比" : "堆积", "人员经费在科学技术局占 12.4%，在工业和信息化局占 61.0%",
                new StackData(
                        List.of(new StackData.Series("人员经费", ink(0)), new StackData.Series("公用经费", ink(1)),
                                new StackData.Series("项目支出", ink(2))),
                        List.of(stack("405 科学技术局 · 2026", "9988.77", "1240.01", "130.30", "8618.46"),
                                stack("510 工业和信息化局 · 2025", "17120.57", "10440.20", null, "6000.00")),
                        scale));
    }

    private static StackData.Stack stack(String name, String total, @Nullable String... parts) {
        return new StackData.Stack(name, money(total),
                java.util.Arrays.stream(parts).map(part -> Optional.ofNullable(part).map(Handouts::money)).toList(), "",
                Optional.empty());
    }

    static Section.Picture lines() {
        return picture("历年", "科学技术局的预算三年间有增有减，2025 年没有公布",
                new LineData(List.of("2023", "2024", "2025", "2026"),
                        List.of(new LineData.Line("科学技术局", ink(0), points("8100.20", "9300.10", null, "9988.77")),
                                new LineData.Line("工业和信息化局", ink(1), points("15020", "16100.44", "17120.57", null)))));
    }

    private static List<Optional<LineData.Point>> points(@Nullable String... amounts) {
        return java.util.Arrays.stream(amounts).map(amount -> Optional.ofNullable(amount)
                .map(text -> new LineData.Point(money(text), text.endsWith("0"), "", Optional.empty()))).toList();
    }

    static Section.Picture slopes() {
        return picture("变化", "从 2025 年到 2026 年，科学技术支出增加最多",
                new SlopeData("2025 年", "2026 年",
                        List.of(slope("206 科学技术支出", "8000.10", "9050.14", 0),
                                slope("208 社会保障和就业支出", "612.00", "508.12", 1),
                                slope("210 卫生健康支出", null, "155.79", 2), slope("221 住房保障支出", "1500.20", "2274.72", 3))));
    }

    private static SlopeData.Slope slope(String name, @Nullable String from, @Nullable String to, int colour) {
        return new SlopeData.Slope(name, quantity(from), quantity(to), ink(colour), "", Optional.empty());
    }

    private static Optional<Quantity> quantity(@Nullable String amount) {
        return Optional.ofNullable(amount).map(text -> new Quantity.Amount(money(text)));
    }

    static Section.Picture waterfall() {
        return waterfall("瀑布",
                List.of(step(Kind.LEVEL, "2025 年", "9500.00"), step(Kind.CHANGE, "206 科学技术支出", "1050.04"),
                        step(Kind.CHANGE, "208 社会保障和就业支出", "-703.88"), step(Kind.CHANGE, "221 住房保障支出", "142.61"),
                        step(Kind.LEVEL, "2026 年", "9988.77")));
    }

    static Section.Picture waterfall(String name, List<WaterfallData.Step> steps) {
        return picture(name, "预算从 9,500.00 万元增加到 9,988.77 万元，主要是科学技术支出增加",
                new WaterfallData(steps, new WaterfallData.Words("增加", "减少", "横轴不从零开始")));
    }

    static WaterfallData.Step step(Kind kind, String name, String amount) {
        return new WaterfallData.Step(kind, name, money(amount),
                kind == Kind.LEVEL ? Ink.Role.NEUTRAL : new Ink.Fixed(Palette.of(name)), "", Optional.empty());
    }

    static Section.Picture scatter() {
        return picture("散点", "人员经费越多的部门，项目支出占比越低",
                new ScatterData("人员经费", "项目支出占比", IntStream.range(0, DEPARTMENTS.size())
                        .mapToObj(index -> new ScatterData.Point(DEPARTMENTS.get(index),
                                new Quantity.Amount(money(String.valueOf(300 + 977 * index))),
                                new Quantity.Share(0.9 - index * index * 0.006), ink(index), "", Optional.empty()))
                        .toList()));
    }

    static Section.Picture multiples() {
        List<String> names = CATEGORIES.subList(3, 9);
        return picture("小图", "各部门的支出结构不同", new MultiplesData(
                IntStream.range(0, names.size()).mapToObj(
                        index -> new MultiplesData.Name(names.get(index), new Ink.Fixed(Palette.of(names.get(index)))))
                        .toList(),
                IntStream.range(0, DEPARTMENTS.size()).mapToObj(column -> new MultiplesData.Panel(
                        DEPARTMENTS.get(column), IntStream.range(0, names.size()).mapToObj(row -> some(row, column))
                                .toList(),
                        "", Optional.empty())).toList()));
    }

    static Section.Picture heat() {
        return picture("热力表", "各部门各类支出的占比",
                new HeatData(DEPARTMENTS.subList(0, 6), CATEGORIES.stream().limit(8).map(category -> new HeatData.Row(
                        category,
                        IntStream.range(0, 6).mapToObj(column -> share(category, column)).toList())).toList()));
    }

    private static Optional<HeatData.Cell> share(String category, int column) {
        int number = Math.floorMod(category.hashCode() + column * 29, 100);
        return number < 10
                ? Optional.empty()
                : Optional.of(new HeatData.Cell(new Quantity.Share(number / 100.0), "", Optional.empty()));
    }

    static Section.Picture flows() {
        Money money = money("100.00");
        return picture("流向", "钱从一般公共预算流向科学技术支出",
                new FlowData(List.of(List.of(node("一般公共预算", money)), List.of(node("206 科学技术支出", money))),
                        List.of(new FlowData.Band(0, 0, 0, money, ink(0), "", Optional.empty()))));
    }

    private static FlowData.Node node(String name, Money money) {
        return new FlowData.Node(name, money, ink(0), "", Optional.empty());
    }

    static Ink ink(int index) {
        Colour colour = Palette.series(index);
        return new Ink.Fixed(colour);
    }
}
