package budgetexplorer.ui.guide;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.Guide;
import budgetexplorer.ui.guide.book.GuideFiles;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The guide as it is read: a page, the contents or what was found beside it, and the ways between pages. Reads the guide
/// when it is made, off the FX thread. To be used on the FX thread only.
public final class GuideViewModel {
    private static final String READING = "guide.read";
    private static final String SEARCHING = "guide.search";

    private final TaskRunner tasks;
    private final Messages messages;
    private final GuideHistory history = new GuideHistory();
    private final ObservableList<GuideLine> lines = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable GuidePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GuidePlace> place;
    private @Nullable Guide guide;
    private double scroll;

    /// @param start where to begin
    public GuideViewModel(GuidePlace start, TaskRunner tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
        this.place = new ReadOnlyObjectWrapper<>(start);
        Language language = messages.language();
        tasks.run(READING, (_, _) -> Guide.read(language), this::begin);
        query.subscribe((_, _) -> list());
    }

    private void begin(Guide read) {
        guide = read;
        page.set(read.page(place.get().page()).or(() -> read.page(Guide.INDEX)).orElse(null));
        place.set(new GuidePlace(shown().map(GuidePage::name).orElse(Guide.INDEX), place.get().anchor(),
                place.get().scroll()));
        list();
    }

    /// The contents or what was found.
    public ObservableList<GuideLine> lines() {
        return lines;
    }

    /// What is looked for.
    public StringProperty queryProperty() {
        return query;
    }

    /// How much was found, in words; empty while nothing is looked for.
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The page that is shown; none until the guide is read.
    public ReadOnlyObjectProperty<@Nullable GuidePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Where in the guide the user is.
    public ReadOnlyObjectProperty<GuidePlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Whether there is a way back.
    public ReadOnlyBooleanProperty wayBackProperty() {
        return history.wayBackProperty();
    }

    /// Whether there is a way forward.
    public ReadOnlyBooleanProperty wayForwardProperty() {
        return history.wayForwardProperty();
    }

    /// The page some steps on in the order of the contents.
    public Optional<GuidePage> beside(int steps) {
        return Optional.ofNullable(guide).flatMap(known -> shown().flatMap(now -> known.beside(now.name(), steps)));
    }

    /// Leads to a place, from which the way back leads here.
    public void open(GuidePlace target) {
        if (guide == null) {
            place.set(target);
        } else if (guide.page(target.page()).isPresent()) {
            GuidePlace here = here();
            history.leave(here);
            place.set(here); // so that the same place is gone to again after it was scrolled away
            go(target);
        }
    }

    /// Leads where a link of the shown page leads.
    ///
    /// @param link as it stands there: `other.md`, `other.md#heading` or `#heading`
    public void follow(String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        open(GuidePlace.at(path.isEmpty() ? place.get().page() : GuideFiles.name(path), anchor));
    }

    /// Leads to the page some steps on in the order of the contents.
    public void step(int steps) {
        beside(steps).ifPresent(next -> open(GuidePlace.of(next.name())));
    }

    /// Leads to where the user was before.
    public void back() {
        history.back(here()).ifPresent(this::go);
    }

    /// Leads to where the user came back from.
    public void forward() {
        history.forward(here()).ifPresent(this::go);
    }

    /// Keeps how far the page is scrolled down, 0 to 1, for the ways back and forward.
    public void scrolled(double to) {
        scroll = to;
    }

    /// Where the user is, to come back to just there.
    public GuidePlace here() {
        return place.get().scrolled(scroll);
    }

    /// The line of the list that the shown page is at; -1 if none is.
    public int shownLine() {
        return lines.indexOf(lines.stream()
                .filter(line -> line instanceof GuideLine.Page entry && entry.name().equals(place.get().page()))
                .findFirst().orElse(null));
    }

    private void go(GuidePlace target) {
        GuidePage next = Objects.requireNonNull(guide).page(target.page()).orElseThrow();
        page.set(next);
        place.set(target);
    }

    private Optional<GuidePage> shown() {
        return Optional.ofNullable(page.get());
    }

    private void list() {
        if (guide == null) {
            return;
        }
        var search = new GuideSearch(guide);
        String wanted = query.get();
        if (wanted.isBlank()) {
            tasks.cancel(SEARCHING);
            show(search.contents(), "");
        } else {
            tasks.run(SEARCHING, (_, _) -> search.find(wanted), hits -> show(hits, told(hits, wanted)));
        }
    }

    private String told(List<GuideLine> hits, String wanted) {
        long count = hits.stream().filter(GuideLine.Hit.class::isInstance).count();
        return count == 0 ? messages.text("guide.found.none", wanted) : messages.text("guide.found", count);
    }

    private void show(List<GuideLine> shown, String words) {
        lines.setAll(shown);
        found.set(words);
    }
}
