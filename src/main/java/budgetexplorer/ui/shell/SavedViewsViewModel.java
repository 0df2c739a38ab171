package budgetexplorer.ui.shell;

import budgetexplorer.base.Messages;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.link.SavedView;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.SavedViews;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The views that were kept: listed, opened, kept, renamed, deleted.
final class SavedViewsViewModel {
    private static final String SLOT = "views";

    private final SavedViews views;
    private final BrowseLibrary browse;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Navigator navigator;
    private final ObservableList<SavedView> list = FXCollections.observableArrayList();

    SavedViewsViewModel(SavedViews views, BrowseLibrary browse, TaskRunner tasks, Dialogs dialogs, Messages messages,
            Navigator navigator) {
        this.views = views;
        this.browse = browse;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.navigator = navigator;
    }

    /// The views, by name.
    ObservableList<SavedView> list() {
        return list;
    }

    /// Reads them.
    void refresh() {
        change(() -> {});
    }

    private void change(Runnable change) {
        tasks.run(SLOT, (_, _) -> {
            change.run();
            return views.list();
        }, list::setAll);
    }

    /// Keeps a place under a name that is asked for.
    ///
    /// @param suggested the name that is suggested
    void keep(Link place, String suggested) {
        dialogs.askText(messages.text("views.name"), suggested).filter(name -> !name.isBlank())
                .filter(this::mayReplace).ifPresent(name -> change(() -> views.save(name, place)));
    }

    /// Gives a view a name that is asked for.
    void rename(SavedView view) {
        dialogs.askText(messages.text("views.name"), view.name())
                .filter(name -> !name.isBlank() && !name.strip().equals(view.name())).filter(this::mayReplace)
                .ifPresent(name -> change(() -> views.rename(view, name)));
    }

    private boolean mayReplace(String name) {
        Optional<SavedView> same = list.stream().filter(view -> view.name().equals(name.strip())).findFirst();
        return same.isEmpty() || dialogs.confirm(messages.text("views.replace", name.strip()),
                messages.text("views.replace.text"), messages.text("views.replace.action"));
    }

    /// Forgets a view.
    void delete(SavedView view) {
        change(() -> views.delete(view));
    }

    /// Leads to a view, or says that its budget is gone.
    void open(SavedView view) {
        view.link().ifPresentOrElse(this::go, () -> dialogs.tell(view.name(), messages.text("views.newer")));
    }

    private void go(Link link) {
        String reference = link.budget().reference();
        tasks.run("views.open", (_, _) -> browse.find(reference), _ -> navigator.go(link));
    }
}
