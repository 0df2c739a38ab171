package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.explore.ExploreScreen;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.narrative.NarrativeScreen;
import budgetexplorer.ui.narrative.NarrativeViewModel;
import budgetexplorer.ui.tables.TablesScreen;
import budgetexplorer.ui.tables.TablesViewModel;

/// Makes the screens of a budget from what they need. A new screen is one line in [#registerIn] and its method.
///
/// @param importFiles asks for files and imports them
/// @param navigator   leads from one screen to another
/// @param memory      keeps how the user likes a screen
record ScreenFactory(BrowseLibrary browse, TaskRunner tasks, Messages messages, AmountFormat format,
        Runnable importFiles, Navigator navigator, Memory memory) {

    void registerIn(Screens screens) {
        screens.add(Screen.EXPLORE, this::explore);
        screens.add(Screen.NARRATIVE, this::narrative);
        screens.add(Screen.TABLES, this::tables);
    }

    private BudgetScreen explore() {
        return new ExploreScreen(new ExploreViewModel(browse, tasks, messages, format), messages, format);
    }

    private BudgetScreen narrative() {
        return new NarrativeScreen(new NarrativeViewModel(browse, tasks, messages), messages, importFiles);
    }

    private BudgetScreen tables() {
        return new TablesScreen(new TablesViewModel(browse, tasks, messages, format, memory), messages, navigator);
    }
}
