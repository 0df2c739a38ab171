package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What there is to do where no library could be opened: choose another, or make one elsewhere.
final class NoLibraryViewModel {
    private final Dialogs dialogs;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Consumer<Library> opened;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper();

    /// @param opened takes the library that could be opened after all
    NoLibraryViewModel(List<Problem> problems, Dialogs dialogs, TaskRunner tasks, Messages messages,
            Consumer<Library> opened) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.messages = messages;
        this.opened = opened;
        tell(problems);
    }

    /// What is wrong, a line each.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void openAnother() {
        open(dialogs.chooseLibrary());
    }

    void makeElsewhere() {
        open(dialogs.nameLibrary());
    }

    private void open(Optional<Path> chosen) {
        chosen.ifPresent(file -> tasks.run("library.open", (_, _) -> attempt(file), this::show));
    }

    /// What came of an attempt.
    private sealed interface Attempt {
        record Opened(Library library) implements Attempt {}

        record Failed(Problem problem) implements Attempt {}
    }

    private static Attempt attempt(Path file) {
        try {
            return new Attempt.Opened(Library.open(file));
        } catch (ProblemException e) {
            return new Attempt.Failed(e.problem());
        }
    }

    private void show(Attempt attempt) {
        switch (attempt) {
            case Attempt.Opened(var library) -> opened.accept(library);
            case Attempt.Failed(var found) -> tell(List.of(found));
        }
    }

    private void tell(List<Problem> problems) {
        problem.set(problems.stream().map(messages::line).collect(Collectors.joining("\n")));
    }
}
