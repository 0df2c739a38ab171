package budgetexplorer.check.table.random;

import budgetexplorer.model.Fund;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A department that does not exist, whose 12 tables agree to the 分 before they are rounded: several units, all funds,
/// money left from last year and left for the next, amounts below zero. No amount is below 100 元, so that none
/// disappears by rounding.
final class RandomDepartment {
    static final Map<String, String> CATEGORIES = Map.of("201", "一般公共服务支出", "205", "教育支出", "206", "科学技术支出",
            "208", "社会保障和就业支出", "210", "卫生健康支出", "212", "城乡社区支出", "215", "资源勘探工业信息等支出", "221", "住房保障支出");
    static final List<String> OBLIGATIONS = List.of("2080505", "2080506", "2210201");
    static final String CODE = "701";
    private static final List<String> ITEMS = List.of("2010301", "2010302", "2050299", "2060101", "2060199", "2060499",
            "2080501", "2080505", "2080506", "2101101", "2120399", "2150502", "2210201");
    private static final long YUAN = 100;

    private final Random random;
    private final boolean hasNegatives;
    private final boolean hasOtherFunds;
    private final boolean hasLeftOver;
    private final boolean hasForward;
    private final long exact;
    private final List<String> units = new ArrayList<>();
    private final List<Spending> spendings = new ArrayList<>();

    RandomDepartment(long seed) {
        this.random = new Random(seed * 7_919 + 17);
        this.hasNegatives = percent(30);
        this.hasOtherFunds = percent(50);
        this.hasLeftOver = percent(40);
        this.hasForward = percent(30);
        this.exact = percent(50) ? 1 : YUAN;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            units.add(CODE + "%03d".formatted(units.size() + 1));
        }
        units.forEach(this::spend);
    }

    private void spend(String unit) {
        for (String item : ITEMS) {
            for (Fund fund : Fund.values()) {
                boolean isOrdinary = fund == Fund.GENERAL ? percent(50) : hasOtherFunds && percent(7);
                if (fund != Fund.CARRY_OVER && isOrdinary) {
                    spendings.add(spending(unit, item, fund, /* isLeftOver= */ false));
                }
                if (fund != Fund.CARRY_OVER && hasLeftOver && percent(fund == Fund.GENERAL ? 10 : 2)) {
                    spendings.add(spending(unit, item, fund, /* isLeftOver= */ true));
                }
            }
        }
    }

    private Spending spending(String unit, String item, Fund fund, boolean isLeftOver) {
        boolean isObligation = OBLIGATIONS.contains(item);
        boolean isBasic = isObligation || percent(50);
        boolean mayBeNegative = hasNegatives && !isLeftOver && fund.ordinal() < Fund.FISCAL_ACCOUNT.ordinal();
        return new Spending(unit, item, fund, isBasic ? amount(mayBeNegative) : 0,
                isBasic && !isObligation && percent(70) ? amount(mayBeNegative) : 0,
                isBasic && percent(80) || isObligation ? 0 : amount(mayBeNegative), isLeftOver,
                hasForward && percent(10) ? amount(/* mayBeNegative= */ false) : 0);
    }

    private long amount(boolean mayBeNegative) {
        long[] sizes = {10_000, 1_000_000, 100_000_000};
        long yuan = 100 + random.nextLong(sizes[random.nextInt(3)]);
        long fen = yuan * YUAN + (exact == 1 ? random.nextInt(100) : 0);
        return mayBeNegative && percent(10) ? -fen : fen;
    }

    private boolean percent(int probability) {
        return random.nextInt(100) < probability;
    }

    Random random() {
        return random;
    }

    List<String> units() {
        return units;
    }

    List<Spending> spendings() {
        return spendings;
    }

    /// All 12 tables, mostly in 万元 with two decimals.
    List<BudgetTable> tables() {
        int blanks = new int[]{0, 0, 30, 100}[random.nextInt(4)];
        var style = percent(85)
                ? new TableMaker.Style(MoneyUnit.TEN_THOUSAND_YUAN, 10_000, blanks)
                : new TableMaker.Style(MoneyUnit.YUAN, 1, blanks);
        boolean showsLeftOver = percent(50);
        List<Spending> shown = spendings.stream().filter(each -> showsLeftOver || !each.isLeftOver()).toList();
        var money = new MoneyTables(this, style);
        var trees = new TreeTables(this, style);
        var others = new OtherTables(this, style, shown);
        return List.of(money.balance(), money.income(), trees.expenditure(), money.appropriations(),
                trees.fund(Fund.GENERAL, shown), others.generalBasic(), others.threePublic(),
                trees.fund(Fund.GOVERNMENT_FUND, shown), trees.fund(Fund.STATE_CAPITAL, shown), trees.procurement(),
                trees.purchasedServices(), others.goals());
    }
}
