package budgetexplorer.benchmarks.library;

import static budgetexplorer.benchmarks.library.Figures.amount;
import static budgetexplorer.benchmarks.library.Figures.change;
import static budgetexplorer.benchmarks.library.Figures.reason;
import static budgetexplorer.benchmarks.library.Figures.share;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import budgetexplorer.benchmarks.library.UnitYear.Purchase;
import budgetexplorer.read.random.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The 公开说明 of a year: the sections that every department has, with the figures of its tables and those of the year
/// before. For one use.
final class MadeNarrative {
    private static final List<String> DUTIES = List.of("拟订全县%s的规划和年度计划，并组织实施。", "负责%s的组织、指导和监督检查。",
            "统筹推进%s，完善相关制度。", "承担%s的日常管理和服务保障。", "指导乡镇和有关单位做好%s。");
    private static final List<String> MORE = List.of("人员增资和基数调整", "按工作需要新增项目", "上级任务增加，相应安排经费");
    private static final List<String> LESS = List.of("落实过紧日子要求压减支出", "部分项目上年已经完成", "人员减少，相应核减经费");

    private final MadeYear year;
    private final Line now;
    private final Line before;
    private final MadeYear last;
    private final Chance chance;
    private final List<String> lines = new ArrayList<>();

    /// @param last the year before
    MadeNarrative(MadeYear year, MadeYear last) {
        this.year = year;
        this.last = last;
        this.now = year.sum();
        this.before = last.sum();
        this.chance = new Chance(year.department().seed() + year.year());
    }

    String text() {
        String name = year.department().department().name();
        add("%s%d年部门预算公开说明", name, year.year());
        add("第一部分 %s概况", name);
        about();
        add("第二部分 %s%d年部门预算情况说明", name, year.year());
        totals();
        general();
        threePublic();
        purchases();
        goals();
        return String.join("\n", lines);
    }

    private void add(String line, Object... arguments) {
        lines.add(line.formatted(arguments));
    }

    private void about() {
        add("一、主要职责");
        List<String> tasks = year.department().kind().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            add("（%s）%s", Words.numeral(i + 1), DUTIES.get(i % DUTIES.size()).formatted(tasks.get(i)));
        }
        add("（%s）完成县委、县人民政府交办的其他任务。", Words.numeral(tasks.size() + 1));
        add("二、机构设置情况");
        add("本部门是县人民政府工作部门，正科级。");
        add("（一）内设机构（科室）的数量、名称");
        add("机关本级内设3个科室，分别为：办公室、业务科、财务科。行政编制%d名。", year.department().units().getFirst().staff());
    }

    private void totals() {
        add("一、部门收支总体情况说明");
        add("%d年部门收支总预算%s，%s。收入包括：%s。支出包括：%s。", year.year(), amount(now.total()),
                change(now.total(), before.total()), incomes(now, "拨款").collect(joining("、")), categories());
        add("二、部门收入总体情况说明");
        add("%d年部门收入总预算%s，%s。其中：", year.year(), amount(now.total()), change(now.total(), before.total()));
        income("一般公共预算拨款收入", now.ofGeneral(), before.ofGeneral());
        income("政府性基金预算拨款收入", now.governmentFund(), before.governmentFund());
        income("单位资金收入", now.unitFunds(), before.unitFunds());
        add("三、部门支出总体情况说明");
        add("%d年部门支出总预算%s，基本支出预算%s，占支出总预算%s，%s。项目支出预算%s，占支出总预算%s，%s。", year.year(),
                amount(now.total()), amount(now.basic()), share(now.basic(), now.total()),
                change(now.basic(), before.basic()), amount(now.projects()), share(now.projects(), now.total()),
                change(now.projects(), before.projects()));
        byCategory();
        add("四、财政拨款收支总体情况说明");
        long appropriations = now.ofGeneral() + now.governmentFund();
        add("%d年部门财政拨款收支总预算%s，收入包括：%s；支出包括：%s。", year.year(), amount(appropriations),
                incomes(now, "").limit(now.governmentFund() == 0 ? 1 : 2).collect(joining("、")),
                year.byFunction(3).entrySet().stream()
                        .filter(each -> each.getValue().ofGeneral() + each.getValue().governmentFund() > 0)
                        .map(each -> Catalogue.function(each.getKey())
                                + amount(each.getValue().ofGeneral() + each.getValue().governmentFund()))
                        .collect(joining("、")));
    }

    private void income(String name, long amount, long was) {
        if (amount > 0) {
            add("%s%s，%s。", name, amount(amount), change(amount, was));
        }
    }

    private static Stream<String> incomes(Line line, String suffix) {
        return Stream.of(Map.entry("一般公共预算" + suffix, line.ofGeneral()),
                Map.entry("政府性基金预算" + suffix, line.governmentFund()), Map.entry("单位资金", line.unitFunds()))
                .filter(each -> each.getValue() > 0).map(each -> each.getKey() + amount(each.getValue()));
    }

    private String categories() {
        return year.byFunction(3).entrySet().stream()
                .map(each -> Catalogue.function(each.getKey()) + amount(each.getValue().total()))
                .collect(joining("、"));
    }

    private void byCategory() {
        SortedMap<String, Line> categories = year.byFunction(3);
        SortedMap<String, Line> earlier = last.byFunction(3);
        add("（一）按支出功能分类科目划分，共分为%d类，其中：", categories.size());
        int number = 1;
        for (var each : categories.entrySet()) {
            long total = each.getValue().total();
            long was = earlier.getOrDefault(each.getKey(), Line.NONE).total();
            add("%d. %s%s，占支出总预算%s，%s%s。", number++, Catalogue.function(each.getKey()), amount(total),
                    share(total, now.total()), change(total, was),
                    reason(total, was, chance.oneOf(MORE), chance.oneOf(LESS)));
        }
        add("（二）按支出结构分类划分，分为基本支出预算和项目支出预算。");
        add("1. 基本支出预算%s，占支出总预算%s，%s。", amount(now.basic()), share(now.basic(), now.total()),
                change(now.basic(), before.basic()));
        add("2. 项目支出预算%s，占支出总预算%s，%s。", amount(now.projects()), share(now.projects(), now.total()),
                change(now.projects(), before.projects()));
    }

    private void general() {
        add("五、一般公共预算支出情况说明");
        add("%d年部门一般公共预算拨款支出%s，其中：基本支出%s，项目支出%s。具体支出预算如下：", year.year(), amount(now.ofGeneral()),
                amount(now.basic()), amount(now.general()));
        int number = 1;
        for (var each : year.byFunction(7).entrySet()) {
            if (each.getValue().ofGeneral() > 0) {
                add("（%s）%s", Words.numeral(number++), item(each.getKey(), each.getValue()));
            }
        }
        add("六、一般公共预算基本支出情况说明");
        add("%d年部门一般公共预算基本支出%s，其中：", year.year(), amount(now.basic()));
        add("（一）人员经费%s，主要包括：%s。", amount(now.personnel()), economy(code -> !code.startsWith("302")));
        add("（二）公用经费%s，主要包括：%s。", amount(now.operating()), economy(code -> code.startsWith("302")));
    }

    private String item(String code, Line line) {
        String of = line.general() == 0
                ? "全部为基本支出"
                : line.basic() == 0
                        ? "全部为项目支出"
                        : "其中：基本支出预算%s，项目支出预算%s".formatted(amount(line.basic()), amount(line.general()));
        return "%s（类）%s（款）%s（项）支出%s，%s。主要用于：%s。".formatted(Catalogue.function(code.substring(0, 3)),
                Catalogue.function(code.substring(0, 5)), Catalogue.function(code), amount(line.ofGeneral()), of,
                line.basic() > 0 ? "人员待遇和日常公用开支" : chance.oneOf(year.department().kind().tasks()) + "等工作");
    }

    private String economy(Predicate<String> filter) {
        return year.byEconomy().keySet().stream().filter(filter).map(Catalogue.ECONOMY::get).collect(joining("、"));
    }

    private void threePublic() {
        long reception = year.byEconomy().getOrDefault("30217", 0L);
        long vehicles = year.byEconomy().getOrDefault("30231", 0L);
        long was = last.byEconomy().getOrDefault("30217", 0L);
        long all = reception + vehicles;
        long allBefore = was + last.byEconomy().getOrDefault("30231", 0L);
        add("七、一般公共预算“三公”经费支出情况说明");
        add("%d年部门一般公共预算安排的“三公”经费支出预算%s，比%d年预算%s，%s。其中：", year.year(), amount(all), last.year(),
                amount(allBefore), change(all, allBefore));
        add("（一）因公出国（境）经费%d年预算0.00万元，与上年持平。", year.year());
        add("（二）公务接待费%d年预算%s，%s%s。", year.year(), amount(reception), change(reception, was),
                reason(reception, was, "业务增加", "厉行节约，从严控制接待"));
        add("（三）公务用车购置及运行维护费%d年预算%s，与上年持平。", year.year(), amount(vehicles));
    }

    private void purchases() {
        List<Purchase> all = year.units().stream().flatMap(unit -> unit.purchases().stream()).toList();
        long total = sum(all.stream());
        long central = sum(all.stream().filter(Purchase::isCentral));
        add("八、政府性基金预算支出情况说明");
        add(now.governmentFund() == 0
                ? "%d年我部门无政府性基金预算支出安排。"
                : "%d年部门政府性基金预算支出" + amount(now.governmentFund()) + "，全部为项目支出。", year.year());
        add("九、国有资本经营预算支出情况说明");
        add("%d年我部门无国有资本经营预算支出安排。", year.year());
        add("十、政府采购预算情况说明");
        if (total == 0) {
            add("%d年我部门无政府采购预算安排。", year.year());
        } else {
            add("%d年政府采购预算%s。其中：政府集中采购预算%s，占政府采购预算%s；分散采购预算%s，占政府采购预算%s。", year.year(),
                    amount(total), amount(central), share(central, total), amount(total - central),
                    share(total - central, total));
        }
        long services = sum(all.stream().filter(Purchase::isPublicService));
        add("十一、政府购买服务预算情况说明");
        add(services == 0 ? "%d年我部门无政府购买服务预算安排。" : "%d年纳入政府购买服务预算支出" + amount(services) + "。", year.year());
    }

    private static long sum(Stream<Purchase> purchases) {
        return purchases.mapToLong(Purchase::amount).sum();
    }

    private void goals() {
        List<UnitYear.ProjectYear> projects = year.units().stream().flatMap(unit -> unit.projects().stream())
                .toList();
        add("十二、项目预算绩效目标情况说明");
        add("（一）我部门%d年所有项目支出全面实施绩效目标管理，涉及项目%d个，预算资金%s。", year.year(), projects.size(),
                amount(now.projects()));
        add("（二）重点项目预算绩效目标说明。");
        add("项目名称\t预算数（单位：万元）\t绩效目标");
        projects.stream().collect(groupingBy(each -> each.project().name())).values().stream()
                .filter(named -> named.size() == 1).map(List::getFirst)
                .sorted(comparing(UnitYear.ProjectYear::amount).reversed()
                        .thenComparing(each -> each.project().name()))
                .limit(3).forEach(each -> add("%s\t%s\t%s", each.project().name(),
                        amount(each.amount()).replace("万元", ""),
                        Words.goal(each.project(), year.year(), new Chance(each.project().seed()))));
        add("十三、%d年部门预算其他重要事项情况说明", year.year());
        add("（一）国有资产占用情况说明");
        add("%d年我部门共有车辆%d辆。", year.year(),
                year.department().units().stream().mapToInt(MadeUnit::vehicles).sum());
        add("第三部分 名词解释");
        add("一、财政拨款收入：本级财政当年拨给部门和单位使用的资金。");
        add("二、基本支出：维持机构运转、办理日常事务所需的人员和公用开支。");
        add("三、项目支出：为特定任务或发展目标而在基本支出以外安排的开支。");
    }
}
