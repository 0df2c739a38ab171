package budgetexplorer.check.table.random;

import budgetexplorer.model.Fund;

/// What a unit spends on one 项 from one fund, in 分.
///
/// @param isLeftOver whether last year's money pays for it
/// @param forward    what it leaves for the next year
record Spending(String unit, String item, Fund fund, long personnel, long operating, long project, boolean isLeftOver,
        long forward) {
    long basic() {
        return personnel + operating;
    }

    long spent() {
        return basic() + project;
    }

    long all() {
        return spent() + forward;
    }
}
