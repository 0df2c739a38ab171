package budgetexplorer.ui.shell;

import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Shortcut;

/// The screens that show a budget, in the order of their tabs.
enum Screen {
    /// The first page.
    OVERVIEW(Shortcut.OVERVIEW, "tour"),
    /// The drill-down.
    EXPLORE(Shortcut.EXPLORE, "tour"),
    /// Charts.
    CHARTS(Shortcut.CHARTS, "tour"),
    /// Budgets side by side, and what changed between them.
    COMPARE(Shortcut.COMPARE, "compare"),
    /// What the auditor found.
    AUDIT(Shortcut.AUDIT, "audit"),
    /// Projects and their goals.
    GOALS(Shortcut.GOALS, "tour"),
    /// The text that goes with the tables.
    NARRATIVE(Shortcut.NARRATIVE, "statement"),
    /// The 12 tables as stated.
    TABLES(Shortcut.TABLES, "edit");

    /// The page of the guide for what is no screen of a budget.
    static final String GUIDE_TO_ALL = "tour";
    /// The page of the guide for the import.
    static final String GUIDE_TO_IMPORTING = "formats";

    private final Shortcut shortcut;
    private final String guidePage;

    Screen(Shortcut shortcut, String guidePage) {
        this.shortcut = shortcut;
        this.guidePage = guidePage;
    }

    /// What leads to it from everywhere.
    Shortcut shortcut() {
        return shortcut;
    }

    /// The page of the guide that tells of it.
    String guidePage() {
        return guidePage;
    }

    /// The screen that a link leads to.
    static Screen of(Link link) {
        return switch (link) {
            case Link.Overview _ -> OVERVIEW;
            case Link.Findings _ -> AUDIT;
            case Link.Line _ -> EXPLORE;
            case Link.Chart _ -> CHARTS;
            case Link.Comparison _,Link.Difference _ -> COMPARE;
            case Link.Project _ -> GOALS;
            case Link.Sentence _ -> NARRATIVE;
            case Link.TableCell _ -> TABLES;
        };
    }
}
