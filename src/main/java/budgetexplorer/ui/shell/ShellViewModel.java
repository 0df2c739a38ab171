package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.ui.explore.ExploreViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the window does as a whole: imports, and showing what is selected in the library.
public final class ShellViewModel {
    private static final String IMPORT = "import";

    private final BrowseLibrary browse;
    private final ImportBudgets imports;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final LibraryViewModel library;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.BUDGET);

    ShellViewModel(BrowseLibrary browse, ImportBudgets imports, TaskRunner tasks, Dialogs dialogs, Messages messages,
            LibraryViewModel library, ExploreViewModel explore) {
        this.browse = browse;
        this.imports = imports;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.library = library;
        library.selectedProperty().subscribe(explore::show);
    }

    /// What the middle of the window shows.
    ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /// What the last import did, in words; empty before the first.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Asks for files and imports them.
    public void importFiles() {
        whenIdle(() -> {
            List<Path> files = dialogs.chooseFiles();
            if (!files.isEmpty()) {
                importFiles(files);
            }
        });
    }

    /// Does what an import under way would suffer from, or says that it has to wait.
    void whenIdle(Runnable action) {
        if (tasks.isReporting()) {
            dialogs.tell(messages.text("app.name"), messages.text("dialog.busy"));
        } else {
            action.run();
        }
    }

    /// Imports files; progress and cancelling are the task runner's.
    public void importFiles(List<Path> files) {
        tasks.run(IMPORT, (progress, cancellation) -> imports
                .run(ImportRequest.of(files, ImportOptions.NONE), progress, cancellation),
                outcomes -> imported(outcomes, files.size()));
    }

    /// Imports the sample budgets.
    public void importSamples() {
        whenIdle(() -> tasks.run(IMPORT,
                (progress, cancellation) -> SampleBudgets.importInto(imports, progress, cancellation),
                outcomes -> imported(outcomes, outcomes.size())));
    }

    private void imported(List<ImportOutcome> outcomes, int wanted) {
        List<ImportOutcome.Done> done = outcomes.stream().filter(ImportOutcome.Done.class::isInstance)
                .map(ImportOutcome.Done.class::cast).toList();
        long added = done.stream().filter(ImportOutcome.Done::isNew).count();
        notice.set(messages.text(outcomes.size() < wanted ? "import.cancelled" : "import.notice", added,
                done.size() - added, outcomes.size() - done.size(), wanted - outcomes.size()));
        done.stream().reduce((_, last) -> last).map(ImportOutcome.Done::id).ifPresent(this::refresh);
        List<Problem> problems = outcomes.stream().filter(ImportOutcome::hasWarnings).map(ImportOutcome::problems)
                .flatMap(Collection::stream).toList();
        if (!problems.isEmpty()) {
            dialogs.tell(notice.get(), problems);
        }
    }

    private void refresh(BudgetId imported) {
        tasks.run("library.imported", (_, _) -> browse.find(BudgetReference.of(imported)),
                found -> library.refresh(found));
    }

    /// Shows what the library holds.
    public void start() {
        library.refresh(Optional.empty());
    }
}
