package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.ui.kit.Memory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which of an audit's findings are listed, in which groups, and which of them is looked at.
final class FindingsViewModel {
    private static final String GROUPING = "audit.grouping";

    private final Messages messages;
    private final FindingWords words;
    private @Nullable FindingRows makesRows;
    private List<FindingRow.Item> items = List.of();
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final Map<Outcome, BooleanProperty> outcomes = new EnumMap<>(Outcome.class);
    private final IntegerProperty part = new SimpleIntegerProperty();
    private final StringProperty find = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.TABLE);
    private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>(Matrix.EMPTY);
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper noted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<FindingRow.@Nullable Item> selected = new ReadOnlyObjectWrapper<>();
    private boolean changing;

    FindingsViewModel(Messages messages, FindingWords words, Memory memory) {
        this.messages = messages;
        this.words = words;
        for (Outcome outcome : Outcome.values()) {
            var shown = new SimpleBooleanProperty(isShownAtFirst(outcome));
            shown.addListener(_ -> list());
            outcomes.put(outcome, shown);
        }
        memory.get(GROUPING).flatMap(FindingsViewModel::grouping).ifPresent(grouping::set);
        grouping.addListener(_ -> {
            memory.put(GROUPING, grouping.get().name());
            list();
        });
        List.of(part, find).forEach(each -> each.addListener(_ -> list()));
    }

    private static Optional<Grouping> grouping(String name) {
        return Arrays.stream(Grouping.values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /// What passes is listed only on demand.
    private static boolean isShownAtFirst(Outcome outcome) {
        return outcome != Outcome.PASS;
    }

    /// Lists other findings, and looks at the same one as before, or the first.
    ///
    /// @param spots names the groups
    /// @param found in the order of the audit
    void take(Spots spots, List<FindingRow.Item> found) {
        makesRows = new FindingRows(messages, words, spots);
        items = List.copyOf(found);
        matrix.set(Matrix.of(found));
        noted.set(found.stream().anyMatch(item -> item.note().isPresent()));
        list();
    }

    /// Lists nothing.
    void clear() {
        makesRows = null;
        items = List.of();
        matrix.set(Matrix.EMPTY);
        rows.clear();
        selected.set(null);
    }

    /// Looks at the finding of a code, if there is one; the filter lets it through then.
    void lookAt(String code) {
        items.stream().filter(item -> item.code().equals(code)).findFirst().ifPresent(item -> {
            if (!filter().lets(item)) {
                change(() -> {
                    part.set(0);
                    find.set("");
                    outcome(item.outcome()).set(true);
                });
            }
            selected.set(item);
        });
    }

    /// Looks at a finding of the list.
    void select(FindingRow.Item item) {
        selected.set(item);
    }

    /// Lists one outcome, a part of the budget, or where both meet.
    ///
    /// @param only the outcome; all that are listed at first if empty
    /// @param of   the part, 0 for all
    void narrow(Optional<Outcome> only, int of) {
        change(() -> {
            outcomes.forEach((outcome, shown) -> shown
                    .set(only.map(outcome::equals).orElseGet(() -> isShownAtFirst(outcome))));
            part.set(of);
        });
    }

    /// Lists again what is listed at first.
    void widen() {
        change(() -> {
            find.set("");
            narrow(Optional.empty(), 0);
        });
    }

    /// Several changes of the filter list once.
    private void change(Runnable changes) {
        boolean isWithin = changing;
        changing = true;
        changes.run();
        changing = isWithin;
        list();
    }

    private FindingFilter filter() {
        Set<Outcome> shown = outcomes.entrySet().stream().filter(each -> each.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new FindingFilter(shown, part.get(), find.get());
    }

    private void list() {
        FindingRows makes = makesRows;
        if (changing || makes == null) {
            return;
        }
        narrowed.set(part.get() != 0 || !find.get().isBlank() || outcomes.entrySet().stream()
                .anyMatch(each -> each.getValue().get() != isShownAtFirst(each.getKey())));
        FindingRow.Item before = selected.get();
        rows.setAll(makes.of(items, filter(), grouping.get()));
        selected.set(listed().filter(item -> before != null && item.code().equals(before.code())).findFirst()
                .or(() -> listed().findFirst()).orElse(null));
    }

    /// The findings that are listed.
    Stream<FindingRow.Item> listed() {
        return rows.stream().filter(FindingRow.Item.class::isInstance).map(FindingRow.Item.class::cast);
    }

    /// All findings.
    List<FindingRow.Item> all() {
        return items;
    }

    /// Findings as cells of a spreadsheet; all that are listed where none are given.
    String copied(List<FindingRow.Item> chosen) {
        FindingRows makes = makesRows;
        return makes == null ? "" : makes.cells(chosen.isEmpty() ? listed().toList() : chosen);
    }

    /// The findings listed, each group's below its heading.
    ObservableList<FindingRow> rows() {
        return rows;
    }

    /// The finding that is looked at; none while nothing is listed.
    ReadOnlyObjectProperty<FindingRow.@Nullable Item> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether findings that came out so are listed.
    BooleanProperty outcome(Outcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome));
    }

    /// The part of the budget whose findings are listed, see [Spot]; 0 for all.
    IntegerProperty partProperty() {
        return part;
    }

    /// Words that the findings listed have all of.
    StringProperty findProperty() {
        return find;
    }

    /// What findings are listed together by.
    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// All findings, counted.
    ReadOnlyObjectProperty<Matrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /// Whether anything is noted about any finding.
    ReadOnlyBooleanProperty notedProperty() {
        return noted.getReadOnlyProperty();
    }

    /// Whether less, or something else, is listed than at first.
    ReadOnlyBooleanProperty narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }
}
