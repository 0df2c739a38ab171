package budgetexplorer.ui.importing;

import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.store.Library;
import budgetexplorer.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the conversation share: a real library, and threads run by hand.
class Conversation {
    @TempDir
    Path folder;

    final Deque<Runnable> background = new ArrayDeque<>();
    final Deque<Runnable> foreground = new ArrayDeque<>();
    Library library;
    TaskRunner tasks;
    boolean hearsAtOnce;
    ImportViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.budget"));
        tasks = new TaskRunner(background::add, this::hear, fault -> {
            throw new AssertionError(fault);
        });
        viewModel = new ImportViewModel(new ImportBudgets(library), tasks);
    }

    @AfterEach
    void close() {
        library.close();
    }

    void choose(Path... files) {
        viewModel.choose(List.of(files));
        runAll();
    }

    void importAll() {
        viewModel.importAll();
        runAll();
    }

    ChosenFile file(int index) {
        return viewModel.files().get(index);
    }

    Standing selected() {
        return viewModel.selectedProperty().get().standing();
    }

    List<FileStatus> statuses() {
        return viewModel.files().stream().map(file -> file.standing().status()).toList();
    }

    List<String> names() {
        return viewModel.files().stream().map(ChosenFile::name).toList();
    }

    List<String> references() {
        return new BrowseLibrary(library).list().stream().map(budget -> budget.id().reference()).toList();
    }

    /// One piece of work, and what it has to tell.
    void runNext() {
        background.poll().run();
        while (!foreground.isEmpty()) {
            foreground.poll().run();
        }
    }

    void runAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            Runnable next = background.isEmpty() ? foreground.poll() : background.poll();
            next.run();
        }
    }

    void hear(Runnable news) {
        if (hearsAtOnce) {
            news.run();
        } else {
            foreground.add(news);
        }
    }
}
