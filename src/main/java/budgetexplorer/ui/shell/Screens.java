package budgetexplorer.ui.shell;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.BudgetScreen;
import budgetexplorer.ui.kit.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The screens of a budget: each is made when it is first shown, and only the shown one is told what to show. Remembers the
/// places that were left, for the ways back and forward.
final class Screens {
    private final Map<Screen, Supplier<BudgetScreen>> makers = new EnumMap<>(Screen.class);
    private final Map<Screen, BudgetScreen> made = new EnumMap<>(Screen.class);
    private final ReadOnlyObjectWrapper<@Nullable Screen> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final Deque<Link> behind = new ArrayDeque<>();
    private final Deque<Link> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper wayBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wayForward = new ReadOnlyBooleanWrapper();
    private final Consumer<Link> elsewhere;
    private @Nullable BudgetSummary budget;
    private Optional<Link> wanted = Optional.empty();

    /// @param elsewhere told of a link into another budget than the shown one: it is to [#show] that budget
    Screens(Consumer<Link> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /// Registers a screen.
    void add(Screen screen, Supplier<BudgetScreen> maker) {
        makers.put(screen, maker);
    }

    /// The screens there are.
    Set<Screen> available() {
        return makers.keySet();
    }

    /// The screen that is shown.
    ReadOnlyObjectProperty<@Nullable Screen> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the shown screen says of what it shows.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Whether there is a way back.
    ReadOnlyBooleanProperty wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }

    /// Whether there is a way forward.
    ReadOnlyBooleanProperty wayForwardProperty() {
        return wayForward.getReadOnlyProperty();
    }

    /// What is seen of a screen; made if it is not yet.
    BudgetScreen get(Screen screen) {
        BudgetScreen known = made.get(screen);
        if (known == null) {
            known = Objects.requireNonNull(makers.get(screen)).get();
            made.put(screen, known);
        }
        return known;
    }

    /// Another budget, or none, is looked at.
    void show(@Nullable BudgetSummary selected) {
        if (selected == null) {
            made.values().forEach(BudgetScreen::clear);
        } else if (wanted.isEmpty() && budget != null && !budget.id().equals(selected.id())) {
            leave();
        }
        budget = selected;
        Optional<Link> place = wanted.filter(link -> selected != null && link.budget().equals(selected.id()));
        wanted = Optional.empty();
        showAt(place.map(Screen::of).orElseGet(this::current), place);
    }

    private Screen current() {
        Screen screen = shown.get();
        return screen == null ? makers.keySet().iterator().next() : screen;
    }

    /// The user chooses a screen.
    void choose(Screen screen) {
        if (screen != shown.get()) {
            leave();
            showAt(screen, Optional.empty());
        }
    }

    /// Leads to a place, from which the way back leads here; does nothing if there is no screen for it.
    void go(Link link) {
        if (makers.containsKey(Screen.of(link))) {
            leave();
            lead(link);
        }
    }

    /// Leads to a place, to change what stands there.
    void edit(Link link) {
        go(link);
        get(Screen.of(link)).edit();
    }

    /// The user chooses a screen, to change what it shows.
    void edit(Screen screen) {
        choose(screen);
        get(screen).edit();
    }

    private void lead(Link link) {
        if (budget != null && budget.id().equals(link.budget())) {
            showAt(Screen.of(link), Optional.of(link));
        } else {
            wanted = Optional.of(link);
            elsewhere.accept(link);
        }
    }

    private void leave() {
        place().ifPresent(behind::push);
        ahead.clear();
        tellWays();
    }

    private void tellWays() {
        wayBack.set(!behind.isEmpty());
        wayForward.set(!ahead.isEmpty());
    }

    private void showAt(Screen screen, Optional<Link> place) {
        Screen able = makers.containsKey(screen) ? screen : current();
        BudgetScreen next = get(able);
        if (budget != null) {
            next.show(budget, place.filter(link -> Screen.of(link) == able));
        }
        status.bind(next.statusProperty());
        shown.set(able);
    }

    /// Leads back to where the user was before.
    void back() {
        step(behind, ahead);
    }

    /// Leads to where the user came back from.
    void forward() {
        step(ahead, behind);
    }

    private void step(Deque<Link> from, Deque<Link> to) {
        if (!from.isEmpty()) {
            Link link = from.pop();
            place().ifPresent(to::push);
            tellWays();
            lead(link);
        }
    }

    /// Goes on where other screens, which these replace, have led the user.
    void takeOver(Screens before) {
        before.place().ifPresent(this::lead);
        behind.addAll(before.behind);
        ahead.addAll(before.ahead);
        tellWays();
    }

    /// Where the user is; empty while nothing is shown.
    Optional<Link> place() {
        return Optional.ofNullable(shown.get()).map(made::get).flatMap(BudgetScreen::place);
    }

    /// What of the shown screen can be printed.
    Optional<Printable> printable() {
        return Optional.ofNullable(shown.get()).map(made::get).flatMap(BudgetScreen::printable);
    }

    /// The library has changed below what is shown.
    void reload() {
        made.values().forEach(BudgetScreen::reload);
    }
}
