package budgetexplorer.benchmarks.library;

import budgetexplorer.benchmarks.library.Catalogue.Kind;
import budgetexplorer.model.Fund;
import budgetexplorer.read.random.Chance;
import java.util.List;

/// A project as it is in every year that it runs.
///
/// @param item   its 项
/// @param amount of the first year, in 百元
/// @param first  the first year that it runs
/// @param last   the last one
/// @param seed   what differs from year to year follows from
record MadeProject(String item, String name, String task, Fund fund, double amount, int first, int last, long seed) {
    private static final List<String> ENDS = List.of("经费", "专项经费", "项目", "补助资金", "专项资金", "工作经费");
    private static final String GOVERNMENT_FUND = "21208";
    private static final List<String> EARNING = List.of("2100201", "2100202", "2050302", "2050204", "2100302");

    static MadeProject of(String item, Kind kind, boolean isOffice, County county, Chance chance) {
        String task = chance.oneOf(kind.tasks());
        // duties have the same name everywhere; what a county does besides bears its own
        String name = (chance.percent(25) ? county.name() : "") + task + chance.oneOf(ENDS)
                + (chance.percent(8) ? "（第" + Words.numeral(chance.between(1, 4)) + "期）" : "");
        Fund fund = item.startsWith(GOVERNMENT_FUND)
                ? Fund.GOVERNMENT_FUND
                : EARNING.contains(item) && !isOffice && chance.percent(60) ? Fund.UNIT_FUNDS : Fund.GENERAL;
        boolean isLasting = chance.percent(55);
        int first = isLasting ? MadeBudgets.FIRST_YEAR : MadeBudgets.FIRST_YEAR + chance.between(0, 4);
        int last = isLasting ? MadeBudgets.LAST_YEAR : Math.min(first + chance.between(0, 2), MadeBudgets.LAST_YEAR);
        return new MadeProject(item, name, task, fund, chance.around(isOffice ? 2_500 : 900, 1.4) * county.size(),
                first,
                last, chance.between(0, Integer.MAX_VALUE - 1));
    }

    boolean runsIn(int year) {
        return first <= year && year <= last;
    }
}
