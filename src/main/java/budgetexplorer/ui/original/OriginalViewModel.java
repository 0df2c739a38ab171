package budgetexplorer.ui.original;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.original.PagePicture;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.original.PageSize;
import budgetexplorer.service.original.OpenedOriginal;
import budgetexplorer.service.original.ShowOriginal;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The document that something came from: which of its pages is shown, how large, and what is framed on it.
public final class OriginalViewModel {
    private static final String OPEN = "original.open";
    private static final String PAINT = "original.paint";
    /// So that a length that comes out whole but for the last bits is not taken for a pixel less.
    private static final double UP = 1 + 1e-6;

    private final ShowOriginal originals;
    private final TaskRunner tasks;
    private final Messages messages;
    private final OriginalWords words;

    private @Nullable OpenedOriginal opened;
    private Zoom zoom = Zoom.OPENING;
    private double room;
    private double density = 1;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper framed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper changed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper leads = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.NONE);
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture = new ReadOnlyObjectWrapper<>();

    public OriginalViewModel(ShowOriginal originals, TaskRunner tasks, Messages messages) {
        this.originals = originals;
        this.tasks = tasks;
        this.messages = messages;
        this.words = new OriginalWords(messages);
    }

    /// A page as it is shown.
    ///
    /// @param width  in pixels of the window
    /// @param height in pixels of the window
    /// @param factor pixels a point
    /// @param frames what is framed on it, in points
    public record Sheet(double width, double height, double factor, List<PagePlace> frames) {
        static final Sheet NONE = new Sheet(0, 0, 1, List.of());

        public Sheet {
            frames = List.copyOf(frames);
        }

        /// How large it is, in words of a menu: 100 for as large as on paper.
        public int percent() {
            return Zoom.percent(factor);
        }
    }

    /// Opens the document that something came from, where it stands.
    public void show(Link place) {
        title.set(messages.text("original.opening"));
        busy.set(true);
        tasks.run(OPEN, (_, cancellation) -> Opening.of(() -> originals.open(place, cancellation)), this::begin);
    }

    private void begin(Opening<OpenedOriginal> opening) {
        busy.set(false);
        OpenedOriginal found = opening.shown();
        if (found == null) {
            fail(opening.problem());
            return;
        }
        opened = found;
        pages.set(found.pages());
        framed.set(words.framed(found.framed()));
        changed.set(words.changed(found.framed()));
        toFrame();
    }

    private void fail(@Nullable Problem problem) {
        title.set(problem == null ? "" : problem.at().reference());
        failure.set(problem == null ? "" : messages.text(problem));
    }

    /// Ends all work: nobody looks any more.
    public void close() {
        tasks.cancel(OPEN);
        tasks.cancel(PAINT);
        opened = null;
        picture.set(null);
    }

    /// There is another width for the page.
    ///
    /// @param width  in pixels of the window
    /// @param dense  pixels of the screen for each of the window
    public void fit(double width, double dense) {
        if (width != room || dense != density) {
            room = width;
            density = dense;
            layOut();
        }
    }

    /// Shows the next or an earlier page; stays at the ends.
    ///
    /// @param step 1 for the next, -1 for the one before
    public void turn(int step) {
        go(page.get() + step);
    }

    private void go(int next) {
        OpenedOriginal of = opened;
        if (of == null) {
            return;
        }
        int found = Math.clamp(next, 1, of.pages());
        if (found != page.get()) {
            picture.set(null);
            page.set(found);
            title.set(words.title(of, found));
            layOut();
        }
    }

    /// Shows what is framed.
    public void toFrame() {
        OpenedOriginal of = opened;
        if (of != null) {
            go(of.framed().page());
            leads.set(leads.get() + 1);
        }
    }

    /// Shows the page larger.
    public void larger() {
        zoom(Zoom.larger(sheet.get().factor()));
    }

    /// Shows the page smaller.
    public void smaller() {
        zoom(Zoom.smaller(sheet.get().factor()));
    }

    /// Shows the page as wide as there is room.
    public void fitWidth() {
        zoom(Zoom.WIDTH);
    }

    private void zoom(Zoom next) {
        if (opened != null && room > 0) {
            zoom = next;
            layOut();
        }
    }

    private void layOut() {
        OpenedOriginal of = opened;
        if (of == null || room <= 0 || page.get() == 0) {
            return;
        }
        int shown = page.get();
        PageSize size = of.size(shown);
        double factor = zoom.factor(size.width(), room);
        sheet.set(new Sheet(whole(size.width() * factor), whole(size.height() * factor), factor,
                of.framed().places().stream().filter(place -> place.page() == shown).toList()));
        busy.set(true);
        double scale = factor * density * UP;
        tasks.run(PAINT, (_, cancellation) -> Opening.of(() -> of.page(shown, scale, cancellation)), this::painted);
    }

    /// As many pixels of the screen as the picture has, or it would be blurred.
    private double whole(double length) {
        return Math.max(1, Math.floor(length * density * UP)) / density;
    }

    private void painted(Opening<PagePicture> painted) {
        busy.set(false);
        failure.set(painted.problem() == null ? "" : messages.text(painted.problem()));
        picture.set(painted.shown());
    }

    /// The document, the page and how many there are.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// What is framed, in words.
    public ReadOnlyStringProperty framedProperty() {
        return framed.getReadOnlyProperty();
    }

    /// What has been changed since, in words; empty if nothing was.
    public ReadOnlyStringProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Why nothing is shown; empty while something is.
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The page that is shown, from 1; 0 as long as none is.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are.
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Counts how often the user was to be led to what is framed.
    public ReadOnlyIntegerProperty leadsProperty() {
        return leads.getReadOnlyProperty();
    }

    /// Whether a document is being opened or a page painted.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How the page is shown.
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The page painted: of another size while the one of this size is being painted, and nothing before the first.
    public ReadOnlyObjectProperty<@Nullable PagePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
