package budgetexplorer.ui.welcome;

import budgetexplorer.ui.kit.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What there is to say to a user whose library is empty, and what to begin with. For the FX thread.
public final class WelcomeViewModel {
    /// So many libraries are offered; all are in the menu.
    static final int MOST = 3;

    /// Kept once a library held budgets: whoever has seen that needs no welcome any more.
    private static final String KNOWN = "welcome.known";

    private final WelcomeActions actions;
    private final Memory memory;
    private final Path library;
    private final Optional<Runnable> guide;
    private final ReadOnlyObjectWrapper<Occasion> occasion;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private boolean filled;

    /// Why the library is empty.
    public enum Occasion {
        /// No library ever held anything.
        FIRST_START,
        /// This library is new.
        NEW_LIBRARY,
        /// All that it held was deleted.
        EMPTIED
    }

    /// @param library   the file that is open
    /// @param empty     whether it holds nothing
    /// @param refreshed changes each time it is known what the library holds
    /// @param guide     opens the guide, where there is one
    public WelcomeViewModel(WelcomeActions actions, Path library, ObservableBooleanValue empty,
            ObservableValue<? extends Number> refreshed, Memory memory, Optional<Runnable> guide) {
        this.actions = actions;
        this.library = library;
        this.memory = memory;
        this.guide = guide;
        this.occasion = new ReadOnlyObjectWrapper<>(
                memory.get(KNOWN).isPresent() ? Occasion.NEW_LIBRARY : Occasion.FIRST_START);
        refreshed.subscribe((_, _) -> look(empty.get()));
    }

    private void look(boolean empty) {
        if (!empty) {
            filled = true;
            memory.put(KNOWN, String.valueOf(true));
        } else if (filled) {
            occasion.set(Occasion.EMPTIED);
        }
    }

    /// Why the library is empty.
    public ReadOnlyObjectProperty<Occasion> occasionProperty() {
        return occasion.getReadOnlyProperty();
    }

    /// The file that is open.
    public Path library() {
        return library;
    }

    /// What is begun with.
    public WelcomeActions actions() {
        return actions;
    }

    /// Opens the guide, where there is one.
    public Optional<Runnable> guide() {
        return guide;
    }

    /// Other libraries that were open before and are still there, the latest first.
    public ObservableList<Path> recent() {
        return recent;
    }

    /// Looks which libraries there are now.
    public void refreshRecent() {
        List<Path> others = actions.recent().stream().filter(file -> !file.equals(library)).toList();
        actions.existing(others, found -> recent.setAll(others.stream().filter(found::contains).limit(MOST).toList()));
    }
}
