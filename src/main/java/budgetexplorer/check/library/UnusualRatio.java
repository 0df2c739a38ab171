package budgetexplorer.check.library;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.LibraryNorms.Ratio;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.Money;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A ratio of two amounts of the department is not far from what is usual in the library: so many times the median of the
/// other budgets of the year, or that part of it.
final class UnusualRatio implements FindingRule {
    private final String id;
    private final Ratio ratio;
    private final TableKind table;
    private final Field part;
    private final Field whole;

    private UnusualRatio(String id, Ratio ratio, TableKind table, Field part, Field whole) {
        this.id = id;
        this.ratio = ratio;
        this.table = table;
        this.part = part;
        this.whole = whole;
    }

    /// 公用经费 to 人员经费.
    public static UnusualRatio operatingCosts() {
        return new UnusualRatio("ratio.operating", Ratio.OPERATING_TO_PERSONNEL, TableKind.GENERAL, Field.OPERATING,
                Field.PERSONNEL);
    }

    /// 项目支出 to all expenditure.
    public static UnusualRatio projects() {
        return new UnusualRatio("ratio.projects", Ratio.PROJECTS_TO_TOTAL, TableKind.EXPENDITURE, Field.PROJECT,
                Field.TOTAL);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.LIBRARY;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(table);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        StatedTable stated = budget.stated(table);
        return Stream.of(RowKind.TOTAL, RowKind.DEPARTMENT).flatMap(kind -> stated.rows(kind).stream()).findFirst()
                .flatMap(row -> stated.at(row, part).flatMap(one -> stated.at(row, whole)
                        .flatMap(other -> judge(budget, one, other))))
                .stream();
    }

    private Optional<Finding> judge(AuditedBudget budget, Evidence one, Evidence other) {
        Money amount = one.money();
        Money all = other.money();
        if (amount == null || all == null || !all.isPositive()) {
            return Optional.empty();
        }
        List<Double> others = budget.library().ratios().getOrDefault(ratio, List.of());
        int needed = budget.settings().threshold(Threshold.BUDGETS_FOR_A_MEDIAN).intValue();
        if (others.size() < needed) {
            return Optional.of(Finding.of(id, Outcome.UNCHECKED, Said.of("check.said.ratio.few",
                    Value.of(others.size(), ""), Value.of(needed, "")), one, other));
        }
        return Optional.of(judge(budget, one, other, LibraryNorms.median(others)));
    }

    private Finding judge(AuditedBudget budget, Evidence one, Evidence other, double median) {
        double own = Objects.requireNonNull(one.money()).shareOf(Objects.requireNonNull(other.money()));
        double times = budget.settings().threshold(Threshold.TIMES_THE_MEDIAN).doubleValue();
        boolean isUsual = own <= median * times && own * times >= median;
        return Finding.of(id, isUsual ? Outcome.PASS : Outcome.WARNING,
                Said.of(isUsual ? "check.said.ratio.usual" : "check.said.ratio", Value.of(one.label()),
                        Value.of(other.label()), percent(own), percent(median)),
                one, other);
    }

    private static Value percent(double ratio) {
        return new Value.Quantity(BigDecimal.valueOf(ratio * 100).setScale(1, RoundingMode.HALF_UP), "%");
    }
}
