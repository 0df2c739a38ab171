package budgetexplorer.ui.shell;

import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Shortcut;

/// The screens that show a budget, in the order of their tabs.
enum Screen {
    /// The first page.
    OVERVIEW(Shortcut.OVERVIEW),
    /// The drill-down.
    EXPLORE(Shortcut.EXPLORE),
    /// Charts.
    CHARTS(Shortcut.CHARTS),
    /// Budgets side by side, and what changed between them.
    COMPARE(Shortcut.COMPARE),
    /// What the auditor found.
    AUDIT(Shortcut.AUDIT),
    /// Projects and their goals.
    GOALS(Shortcut.GOALS),
    /// The text that goes with the tables.
    NARRATIVE(Shortcut.NARRATIVE),
    /// The 12 tables as stated.
    TABLES(Shortcut.TABLES);

    private final Shortcut shortcut;

    Screen(Shortcut shortcut) {
        this.shortcut = shortcut;
    }

    /// What leads to it from everywhere.
    Shortcut shortcut() {
        return shortcut;
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
