package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.explore.ExploreScreen;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.narrative.NarrativeScreen;
import budgetexplorer.ui.narrative.NarrativeViewModel;

/// Makes the screens of a budget from what they need. A new screen is one line in [#registerIn] and its method.
///
/// @param navigator   leads to another place
/// @param importFiles asks for files and imports them
record ScreenFactory(BrowseLibrary browse, TaskRunner tasks, Messages messages, AmountFormat format,
        Navigator navigator, Runnable importFiles) {

    void registerIn(Screens screens) {
        screens.add(Screen.EXPLORE, this::explore);
        screens.add(Screen.NARRATIVE, this::narrative);
    }

    private BudgetScreen explore() {
        return new ExploreScreen(new ExploreViewModel(browse, tasks, messages, format), messages, format);
    }

    private BudgetScreen narrative() {
        return new NarrativeScreen(new NarrativeViewModel(browse.links(), tasks, messages, format), messages, navigator,
                importFiles);
    }
}
