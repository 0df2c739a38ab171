package budgetexplorer.check.narrative;

import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which table a section of the narrative restates, and what it calls that table's whole.
public enum Restated {
    BALANCE(SectionKind.BALANCE, TableKind.BALANCE, "收支" + Names.TOTAL),
    INCOME(SectionKind.INCOME, TableKind.INCOME, "收入(?:" + Names.TOTAL + ")?"),
    EXPENDITURE(SectionKind.EXPENDITURE, TableKind.EXPENDITURE, "支出(?:" + Names.TOTAL + ")?"),
    APPROPRIATION_BALANCE(SectionKind.APPROPRIATION_BALANCE, TableKind.APPROPRIATION_BALANCE,
            "财政拨款收支" + Names.TOTAL),
    GENERAL(SectionKind.GENERAL, TableKind.GENERAL, "一般公共预算" + Names.APPROPRIATION + "支出(?:总?预算)?"),
    GENERAL_BASIC(SectionKind.GENERAL_BASIC, TableKind.GENERAL_BASIC,
            "一般公共预算" + Names.APPROPRIATION + "基本支出(?:总?预算)?"),
    THREE_PUBLIC(SectionKind.THREE_PUBLIC, TableKind.THREE_PUBLIC,
            "(?:一般公共预算)?" + Names.APPROPRIATION + "三公(?:两费)?经费(?:支出)?(?:总?预算)?"),
    GOVERNMENT_FUND(SectionKind.GOVERNMENT_FUND, TableKind.GOVERNMENT_FUND,
            "政府性基金(?:预算)?" + Names.APPROPRIATION + "支出(?:总?预算)?"),
    STATE_CAPITAL(SectionKind.STATE_CAPITAL, TableKind.STATE_CAPITAL,
            "国有资本经营(?:预算)?" + Names.APPROPRIATION + "支出(?:总?预算)?"),
    PROCUREMENT(SectionKind.PROCUREMENT, TableKind.PROCUREMENT, "政府采购(?:支出)?总?预算(?:支出|总额)?"),
    PURCHASED_SERVICES(SectionKind.PURCHASED_SERVICES, TableKind.PURCHASED_SERVICES,
            "政府购买服务(?:支出)?(?:总?预算)?(?:支出|总额)?"),
    GOALS(SectionKind.GOALS, TableKind.GOALS, "(?:项目)?(?:支出)?预算资金(?:总额)?");

    private static final Pattern GROUPING = Pattern.compile(".*(?:功能分类|结构分类|经济分类|项目类型|资金来源|资金性质)(?:科目)?");

    private static final class Names {
        private static final String TOTAL = "(?:总预算|预算总计|总计|合计|预算)";
        private static final String APPROPRIATION = "(?:财政)?(?:拨款)?(?:安排的?)?";
    }

    private final SectionKind section;
    private final TableKind table;
    private final Pattern whole;

    Restated(SectionKind section, TableKind table, String whole) {
        this.section = section;
        this.table = table;
        this.whole = Pattern.compile("(?:部门)?" + whole);
    }

    /// What a section restates; empty for one that restates no table.
    public static Optional<Restated> by(SectionKind section) {
        return Arrays.stream(values()).filter(restated -> restated.section == section).findFirst();
    }

    /// Which of the 12.
    public TableKind table() {
        return table;
    }

    /// Whether a plain name is one of the whole table.
    public boolean isWhole(String plain) {
        return whole.matcher(plain).matches();
    }

    /// Whether a plain name only says by what the parts after it are told apart.
    public static boolean isGrouping(String plain) {
        return GROUPING.matcher(plain).matches();
    }
}
