package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOutcome;
import budgetexplorer.service.SampleBudgets;
import budgetexplorer.ui.importing.ImportSummary;
import budgetexplorer.ui.importing.ImportViewModel;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.library.LibraryViewModel;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the window does as a whole: imports, and showing what is selected in the library.
public final class ShellViewModel {
    private static final String IMPORT = "import";

    private final ImportBudgets imports;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final LibraryViewModel library;
    private final ImportViewModel importing;
    private final Consumer<Optional<BudgetId>> changed;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private Optional<BudgetId> last = Optional.empty();

    /// @param changed told that an import has changed the library, and which budget to look at now
    ShellViewModel(ImportBudgets imports, TaskRunner tasks, Dialogs dialogs, Messages messages,
            LibraryViewModel library, ImportViewModel importing,
            Consumer<Optional<BudgetId>> changed) {
        this.changed = changed;
        this.imports = imports;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.library = library;
        this.importing = importing;
        library.selectedProperty().subscribe(this::leaveImport);
        importing.summaryProperty().subscribe(this::imported);
    }

    /// Says what has been done.
    void tell(String done) {
        notice.set(done);
    }

    /// What was done last, an import or an export, in words; empty before the first.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Asks for files, to talk about importing them.
    public void importFiles() {
        whenImportable(() -> importing.choose(dialogs.chooseFiles()));
    }

    /// Asks for a folder, to talk about importing its files.
    public void importFolder() {
        whenImportable(() -> importing.choose(dialogs.chooseFolder().stream().toList()));
    }

    /// Talks about importing files and folders that were dropped on the window.
    public void drop(List<Path> files) {
        whenImportable(() -> importing.choose(files));
    }

    /// Whether files can be added to an import, or begin one: not while one is under way.
    public boolean isImportable() {
        return !tasks.isReporting() || importing.workProperty().get() == ImportViewModel.Work.READING;
    }

    private void whenImportable(Runnable action) {
        if (isImportable()) {
            action.run();
        } else {
            whenIdle(action);
        }
    }

    /// Does what an import under way would suffer from, or says that it has to wait.
    void whenIdle(Runnable action) {
        if (tasks.isReporting()) {
            dialogs.tell(messages.text("app.name"), messages.text("dialog.busy"));
        } else {
            action.run();
        }
    }

    /// Imports the sample budgets.
    public void importSamples() {
        whenIdle(() -> tasks.run(IMPORT,
                (progress, cancellation) -> SampleBudgets.importInto(imports, progress, cancellation),
                this::importedSamples));
    }

    private void importedSamples(List<ImportOutcome> outcomes) {
        imported(ImportSummary.of(outcomes, 0));
        List<Problem> problems = outcomes.stream().filter(ImportOutcome::hasWarnings).map(ImportOutcome::problems)
                .flatMap(Collection::stream).toList();
        if (!problems.isEmpty()) {
            dialogs.tell(notice.get(), problems);
        }
    }

    private void imported(@Nullable ImportSummary summary) {
        if (summary != null) {
            notice.set(summary.text(messages));
            last = summary.last();
            changed.accept(last);
        }
    }

    /// Another budget than the one just imported is looked at: the import is over.
    private void leaveImport(@Nullable BudgetSummary selected) {
        if (selected != null && importing.summaryProperty().get() != null
                && !last.equals(Optional.of(selected.id()))) {
            importing.close();
        }
    }

    /// Shows what the library holds.
    ///
    /// @param wanted the budget to look at, if the library has it
    public void start(Optional<BudgetId> wanted) {
        library.refresh(wanted);
    }
}
