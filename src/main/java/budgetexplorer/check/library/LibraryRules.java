package budgetexplorer.check.library;

import budgetexplorer.check.rule.Rule;
import java.util.List;

/// The rules of what is unusual. A new one is a line here and its class.
public final class LibraryRules {
    /// Each once, in the order in which they are shown.
    public static final List<Rule> ALL = List.of(
            new ThreePublicGrowth(),
            UnusualRatio.operatingCosts(),
            UnusualRatio.projects(),
            new RoundProjects(),
            new MeasurableGoals(),
            new LooserTargets());

    private LibraryRules() {}
}
