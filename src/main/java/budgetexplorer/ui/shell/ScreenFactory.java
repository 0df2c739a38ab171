package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.Headcounts;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.AuditPapers;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.service.audit.FollowAudit;
import budgetexplorer.service.audit.ImportReplies;
import budgetexplorer.service.audit.KeepAuditSettings;
import budgetexplorer.service.audit.ReviewNotes;
import budgetexplorer.service.chart.BudgetCharts;
import budgetexplorer.service.chart.SaveChart;
import budgetexplorer.service.compare.CompareBudgets;
import budgetexplorer.service.difference.FindDifference;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import budgetexplorer.ui.audit.AuditExports;
import budgetexplorer.ui.audit.AuditScreen;
import budgetexplorer.ui.audit.AuditSettingsSheet;
import budgetexplorer.ui.audit.AuditView;
import budgetexplorer.ui.audit.AuditViewModel;
import budgetexplorer.ui.audit.AuditWork;
import budgetexplorer.ui.audit.NotesViewModel;
import budgetexplorer.ui.chart.ChartsScreen;
import budgetexplorer.ui.chart.ChartsView;
import budgetexplorer.ui.chart.ChartsViewModel;
import budgetexplorer.ui.compare.CompareScreen;
import budgetexplorer.ui.compare.CompareViewModel;
import budgetexplorer.ui.compare.HeadcountEntry;
import budgetexplorer.ui.compare.ModeViewModel;
import budgetexplorer.ui.compare.difference.DifferenceViewModel;
import budgetexplorer.ui.explore.ExploreScreen;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.goals.GoalsScreen;
import budgetexplorer.ui.goals.GoalsViewModel;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.CardAbove;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Originals;
import budgetexplorer.ui.kit.Printing;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.narrative.NarrativeScreen;
import budgetexplorer.ui.narrative.NarrativeViewModel;
import budgetexplorer.ui.overview.OverviewScreen;
import budgetexplorer.ui.overview.OverviewViewModel;
import budgetexplorer.ui.tables.EditingViewModel;
import budgetexplorer.ui.tables.FollowedAudit;
import budgetexplorer.ui.tables.TablesScreen;
import budgetexplorer.ui.tables.TablesViewModel;

/// Makes the screens of a budget from what they need. A new screen is one line in [#registerIn] and its method.
///
/// @param navigator   leads from one screen to another
/// @param printing    shows what would be printed
/// @param importFiles asks for files and imports them
/// @param memory      outlasts the program
/// @param above       shows cards above the window
/// @param changing    leads to a place of a table to change what stands there
/// @param originals   shows the pages of documents
record ScreenFactory(Library library, BrowseLibrary browse, TaskRunner tasks, Messages messages,
        AmountFormat format, Edits edits,
        Dialogs dialogs, Navigator navigator, Memory memory, Runnable importFiles, Printing printing,
        CardAbove above, Navigator changing, Originals originals) {

    void registerIn(Screens screens) {
        screens.add(Screen.OVERVIEW, this::overview);
        screens.add(Screen.EXPLORE, this::explore);
        screens.add(Screen.CHARTS, this::charts);
        screens.add(Screen.COMPARE, this::comparison);
        screens.add(Screen.AUDIT, this::audit);
        screens.add(Screen.GOALS, this::goals);
        screens.add(Screen.NARRATIVE, this::narrative);
        screens.add(Screen.TABLES, this::tables);
    }

    private BudgetScreen overview() {
        return new OverviewScreen(new OverviewViewModel(browse, tasks, messages, format), messages, navigator);
    }

    private BudgetScreen explore() {
        return new ExploreScreen(new ExploreViewModel(browse, tasks, navigator, messages, format), messages, format,
                memory, originals);
    }

    private BudgetScreen charts() {
        var viewModel = new ChartsViewModel(new BudgetCharts(browse, messages, format), new SaveChart(format), tasks,
                messages, dialogs, memory);
        return new ChartsScreen(viewModel, new ChartsView(viewModel, messages, format, navigator));
    }

    private BudgetScreen comparison() {
        var viewModel = new CompareViewModel(new CompareBudgets(library), browse, tasks, messages, format, memory);
        var difference = new DifferenceViewModel(new FindDifference(browse), tasks, messages, format, navigator);
        return new CompareScreen(new ModeViewModel(viewModel, difference),
                new HeadcountEntry(new Headcounts(library), edits, dialogs, messages),
                new CompareScreen.Window(tasks, messages, format, dialogs, navigator, printing));
    }

    private BudgetScreen audit() {
        var notes = new ReviewNotes(library);
        var work = new AuditWork(new AuditBudgets(browse), notes, messages, format.unit());
        var viewModel = new AuditViewModel(work, tasks, messages, memory, navigator);
        var exports = new AuditExports(viewModel, new AuditPapers(messages, format.unit()),
                new ImportReplies(library, messages, format.unit()),
                new SaveHandout(messages.language()),
                new AuditExports.Window(tasks, messages, dialogs, edits, memory, printing));
        var settings = new AuditSettingsSheet(new KeepAuditSettings(library), new FindingWords(messages, format), above,
                tasks, edits, messages);
        return new AuditScreen(viewModel, exports, new AuditView(viewModel,
                new NotesViewModel(viewModel, notes, edits, dialogs, messages, memory), exports, settings::show,
                originals, messages));
    }

    private BudgetScreen goals() {
        return new GoalsScreen(new GoalsViewModel(browse, tasks, messages, format), messages, format, navigator,
                changing);
    }

    private BudgetScreen narrative() {
        return new NarrativeScreen(new NarrativeViewModel(browse.links(), tasks, messages, format), messages, navigator,
                importFiles, originals);
    }

    private BudgetScreen tables() {
        var audit = new FollowedAudit(new FollowAudit(new AuditBudgets(browse), messages, format.unit()), browse, tasks,
                messages);
        var editing = new EditingViewModel(new EditDraft(library), audit, edits, tasks, dialogs, messages, format,
                memory);
        return new TablesScreen(new TablesViewModel(browse, tasks, messages, format, memory, editing), messages,
                navigator, above, originals);
    }
}
