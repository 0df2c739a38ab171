package budgetexplorer.ui.shell;

import budgetexplorer.model.link.Link;

/// The screens that show a budget, in the order of their tabs.
enum Screen {
    /// The first page.
    OVERVIEW,
    /// The drill-down.
    EXPLORE,
    /// Charts.
    CHARTS,
    /// Projects and their goals.
    GOALS,
    /// The text that goes with the tables.
    NARRATIVE,
    /// The 12 tables as stated.
    TABLES;

    /// The screen that a link leads to.
    static Screen of(Link link) {
        return switch (link) {
            case Link.Overview _ -> OVERVIEW;
            case Link.Line _ -> EXPLORE;
            case Link.Chart _ -> CHARTS;
            case Link.Project _ -> GOALS;
            case Link.Sentence _ -> NARRATIVE;
            case Link.TableCell _ -> TABLES;
        };
    }
}
