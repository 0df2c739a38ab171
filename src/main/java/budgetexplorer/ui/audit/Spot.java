package budgetexplorer.ui.audit;

import budgetexplorer.service.audit.FindingWords;

/// Where a finding stands.
///
/// @param part     which part of the budget: 1 to 12 for a table, [#TEXT], or [#ELSEWHERE]
/// @param place    shortly: `表10 L4`, `说明 三（一）5`
/// @param unitCode of the unit whose line it is; empty for the department as a whole
record Spot(int part, String place, String unitCode) {
    /// The narrative.
    static final int TEXT = 13;
    /// The budget as a whole.
    static final int ELSEWHERE = 14;

    /// Words without the headings they begin with, where those are named already: `五（八） 其他支出` is `其他支出`.
    String without(String words) {
        return part == TEXT ? FindingWords.without(place, words) : words;
    }
}
