package budgetexplorer.benchmarks.library;

/// What a unit spends under one 项, in 百元: the last digit that 万元 with two decimals state.
///
/// @param general        projects paid by 一般公共预算
/// @param governmentFund projects paid by 政府性基金
/// @param unitFunds      projects paid by 单位资金
record Line(long personnel, long operating, long general, long governmentFund, long unitFunds) {
    static final Line NONE = new Line(0, 0, 0, 0, 0);

    static Line basic(long personnel, long operating) {
        return new Line(personnel, operating, 0, 0, 0);
    }

    static Line project(MadeProject project, long amount) {
        return switch (project.fund()) {
            case GOVERNMENT_FUND -> new Line(0, 0, 0, amount, 0);
            case UNIT_FUNDS -> new Line(0, 0, 0, 0, amount);
            default -> new Line(0, 0, amount, 0, 0);
        };
    }

    Line plus(Line other) {
        return new Line(personnel + other.personnel, operating + other.operating, general + other.general,
                governmentFund + other.governmentFund, unitFunds + other.unitFunds);
    }

    long basic() {
        return personnel + operating;
    }

    long projects() {
        return general + governmentFund + unitFunds;
    }

    long total() {
        return basic() + projects();
    }

    /// What 一般公共预算 pays.
    long ofGeneral() {
        return basic() + general;
    }
}
