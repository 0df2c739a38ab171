package budgetexplorer.ui.backup;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Backup;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.backup.BackupWords;
import budgetexplorer.service.backup.Backups;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The backups of a library: listed, made, and chosen to be restored.
public final class BackupsViewModel {
    private static final String SLOT = "backups";

    private final Backups backups;
    private final BrowseLibrary browse;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Consumer<Backup> restoring;
    private final BackupWords words;
    private final ReadOnlyObjectWrapper<List<Backup>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What came of something.
    ///
    /// @param made    the backup that was made, if one was
    /// @param problem what kept it from being made
    private record Outcome(Optional<Backup> made, Optional<Problem> problem, List<Backup> list) {}

    /// @param restoring puts a backup in the place of the library, once the user has confirmed it
    public BackupsViewModel(Backups backups, BrowseLibrary browse, TaskRunner tasks, Dialogs dialogs,
            Messages messages, Consumer<Backup> restoring) {
        this.backups = backups;
        this.browse = browse;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.restoring = restoring;
        this.words = new BackupWords(messages);
    }

    /// The backups, the latest first.
    public ReadOnlyObjectProperty<List<Backup>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Where they are.
    public Path folder() {
        return backups.folder();
    }

    /// Whether a backup is being made, so that nothing else can be asked for.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was done last, or is being done; empty before.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// What could not be done; empty if nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    BackupWords words() {
        return words;
    }

    /// Reads them.
    public void refresh() {
        say("", "");
        tasks.run(SLOT, (_, _) -> backups.list(), list::set);
    }

    /// Makes one.
    public void make() {
        busy.set(true);
        say(messages.text("backup.making"), "");
        tasks.run(SLOT, (_, _) -> attempt(), this::made);
    }

    private Outcome attempt() throws ProblemException {
        try {
            Backup made = backups.make();
            return new Outcome(Optional.of(made), Optional.empty(), backups.list());
        } catch (ProblemException e) {
            return new Outcome(Optional.empty(), Optional.of(e.problem()), list.get());
        }
    }

    private void made(Outcome outcome) {
        busy.set(false);
        list.set(outcome.list());
        say(outcome.made().map(made -> messages.text("backup.made", words.time(made))).orElse(""),
                outcome.problem().map(messages::line).orElse(""));
    }

    private void say(String done, String fault) {
        said.set(done);
        problem.set(fault);
    }

    /// Asks whether to restore a backup, saying what that would take away, and lets it be restored.
    public void restore(@Nullable Backup backup) {
        if (backup != null && !busy.get()) {
            tasks.run("backups.restore", (_, _) -> browse.lists().count(), budgets -> confirm(backup, budgets));
        }
    }

    private void confirm(Backup backup, int budgets) {
        if (dialogs.confirm(messages.text("backup.confirm", words.time(backup)),
                messages.text("backup.confirm.text", budgets, words.budgets(backup)),
                messages.text("backup.restore.action"))) {
            busy.set(true);
            say(messages.text("backup.restoring"), "");
            restoring.accept(backup);
        }
    }
}
