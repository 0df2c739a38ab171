package budgetexplorer.model.search;

/// What can be found in a library, in the order in which it is listed.
public enum SearchKind {
    DEPARTMENT(1, true),
    UNIT(2, true),
    /// A 类, 款 or 项 of the function classification.
    CODE(3, true),
    /// A 类 or 款 of the economic classification, of table 6.
    ECONOMY(4, true),
    /// A project of table 12.
    PROJECT(5, true),
    /// The goal of a project.
    GOAL(6, false),
    /// An indicator of a project.
    INDICATOR(7, true),
    /// A sentence of the narrative.
    NARRATIVE(8, false);

    private final int number;
    private final boolean name;

    SearchKind(int number, boolean name) {
        this.number = number;
        this.name = name;
    }

    /// The number that libraries keep it under; never changes.
    public int number() {
        return number;
    }

    /// Whether its texts are names, which a user may type from their beginning, not sentences.
    public boolean isName() {
        return name;
    }
}
