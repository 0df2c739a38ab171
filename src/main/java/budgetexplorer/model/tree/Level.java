package budgetexplorer.model.tree;

import budgetexplorer.model.CodeLevel;

/// The levels of a drill-down, from the whole to its smallest lines.
public enum Level {
    DEPARTMENT("department"),
    FUND("fund"),
    UNIT("unit"),
    CATEGORY("类"),
    SECTION("款"),
    ITEM("项"),
    PROJECT("project");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /// The level's name in machine output.
    public String label() {
        return label;
    }

    static Level of(CodeLevel level) {
        return switch (level) {
            case CATEGORY -> CATEGORY;
            case SECTION -> SECTION;
            case ITEM -> ITEM;
        };
    }
}
