package budgetexplorer.ui.search;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.search.HitGroup;
import budgetexplorer.service.SearchLibrary;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Search as one types: what is typed, what was found, and which of it is chosen. What was found before stays until what is
/// found now is there.
public final class SearchViewModel {
    private static final String SEARCH = "search";
    private static final int OF_EACH_KIND = 6;
    private static final int NONE = -1;

    private final SearchLibrary library;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final HitWords words;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private Optional<String> found = Optional.empty();
    private boolean goWhenFound;

    public SearchViewModel(SearchLibrary library, TaskRunner tasks, Messages messages, AmountFormat format,
            Navigator navigator) {
        this.library = library;
        this.tasks = tasks;
        this.navigator = navigator;
        this.words = new HitWords(messages, format);
        typed.subscribe(this::search);
        chosen.subscribe(_ -> speak());
    }

    private void search(String text) {
        goWhenFound = false;
        if (text.isBlank()) {
            tasks.cancel(SEARCH);
            close();
        } else {
            tasks.run(SEARCH, (_, cancellation) -> library.find(text, OF_EACH_KIND, cancellation),
                    groups -> show(text, groups));
        }
    }

    private void show(String text, List<HitGroup> groups) {
        found = Optional.of(text);
        List<SearchLine> shown = new ArrayList<>();
        for (HitGroup group : groups) {
            shown.add(new SearchLine.Heading(group));
            group.hits().forEach(hit -> shown.add(new SearchLine.Result(hit)));
        }
        chosen.set(NONE);
        lines.setAll(shown);
        message.set(groups.isEmpty() ? words.nothing(text.strip()) : "");
        status.set(groups.isEmpty() ? "" : words.status(groups));
        open.set(true);
        chosen.set(groups.isEmpty() ? NONE : 1);
        speak();
        if (goWhenFound) {
            go();
        }
    }

    private void speak() {
        int line = chosen.get();
        spoken.set(line == NONE ? message.get() : words.spoken(lines.get(line)));
    }

    /// Shows again what was found for what is typed.
    public void reopen() {
        if (!typed.get().isBlank() && !open.get()) {
            search(typed.get());
        }
    }

    /// Shows the results no longer; what is typed stays.
    public void close() {
        tasks.cancel(SEARCH);
        goWhenFound = false;
        found = Optional.empty();
        open.set(false);
        chosen.set(NONE);
        lines.clear();
        message.set("");
        status.set("");
    }

    /// Chooses the next or an earlier result; stays at the ends.
    ///
    /// @param steps how many results on; back if negative
    public void move(int steps) {
        int[] results = IntStream.range(0, lines.size()).filter(line -> lines.get(line) instanceof SearchLine.Result)
                .toArray();
        if (results.length > 0) {
            int at = (int) IntStream.of(results).takeWhile(line -> line < chosen.get()).count();
            chosen.set(results[Math.clamp(at + (long) steps, 0, results.length - 1)]);
        }
    }

    /// Goes to the chosen result; while the search is still under way, to its first one.
    public void go() {
        if (!found.equals(Optional.of(typed.get()))) {
            goWhenFound = !typed.get().isBlank();
            reopen();
            goWhenFound = !typed.get().isBlank();
        } else if (chosen.get() != NONE) {
            go(lines.get(chosen.get()));
        }
    }

    /// Goes to a result; a heading leads nowhere.
    public void go(SearchLine line) {
        if (line instanceof SearchLine.Result(var hit)) {
            close();
            navigator.go(hit.link());
        }
    }

    HitWords words() {
        return words;
    }

    /// What the user types.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What was found, by kind.
    public ObservableList<SearchLine> lines() {
        return lines;
    }

    /// The line that is chosen; -1 for none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether there are results to be shown, be it that there are none.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// That nothing was found, in words; empty if something was.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// How many are listed and how many are not.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// The chosen result in words, for those who hear it.
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }
}
