package budgetexplorer.ui.disclosure;

import budgetexplorer.service.disclosure.Asked;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What a text asks for, filtered, and which of it is looked at. For the FX thread.
final class AskedList {
    private final ObservableList<Asked> shown = FXCollections.observableArrayList();
    private final ObservableList<Asked> readOnly = FXCollections.unmodifiableObservableList(shown);
    private final ObjectProperty<AskedKind> kind = new SimpleObjectProperty<>(AskedKind.ALL);
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Asked> selected = new ReadOnlyObjectWrapper<>();
    private List<Asked> all = List.of();

    AskedList() {
        kind.subscribe((_, _) -> filter());
        onlyMissing.subscribe((_, _) -> filter());
    }

    /// Shows other things; the same one stays looked at, or else the first that is missing is.
    void show(List<Asked> asked) {
        Asked before = selected.get();
        all = asked;
        filter();
        if (before == null) {
            select(shown.stream().filter(Asked::isMissing).findFirst().or(() -> shown.stream().findFirst())
                    .orElse(null));
        } else {
            select(all.stream().filter(each -> each.need().equals(before.need())).findFirst().orElse(null));
        }
    }

    private void filter() {
        shown.setAll(all.stream().filter(each -> kind.get().has(each.need()))
                .filter(each -> !onlyMissing.get() || each.isMissing()).toList());
    }

    void select(@Nullable Asked asked) {
        selected.set(asked);
    }

    /// Looks at what is missing next, beginning anew behind the last; at nothing else if nothing is.
    void selectNextMissing() {
        int from = selected.get() == null ? -1 : all.indexOf(selected.get());
        Optional<Asked> next = all.stream().skip(from + 1L).filter(Asked::isMissing).findFirst()
                .or(() -> all.stream().filter(Asked::isMissing).findFirst());
        next.ifPresent(this::select);
    }

    /// What is listed, in the order of the text.
    ObservableList<Asked> shown() {
        return readOnly;
    }

    ObjectProperty<AskedKind> kindProperty() {
        return kind;
    }

    BooleanProperty onlyMissingProperty() {
        return onlyMissing;
    }

    ReadOnlyObjectProperty<@Nullable Asked> selectedProperty() {
        return selected.getReadOnlyProperty();
    }
}
