package budgetexplorer.ui.print;

import budgetexplorer.model.page.Page;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Pages, and the one of them that is looked at. For the FX thread.
final class PageTurner {
    private List<Page> pages = List.of();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();

    /// Shows other pages, at the same place as far as there is one.
    void show(List<Page> others) {
        pages = List.copyOf(others);
        count.set(pages.size());
        turnTo(Math.max(0, place.get()));
    }

    /// Looks at the page that many after the one that is looked at.
    void turn(int by) {
        turnTo(place.get() + by);
    }

    void first() {
        turnTo(0);
    }

    void last() {
        turnTo(pages.size() - 1);
    }

    private void turnTo(int wanted) {
        int reached = pages.isEmpty() ? -1 : Math.clamp(wanted, 0, pages.size() - 1);
        place.set(reached);
        page.set(reached < 0 ? null : pages.get(reached));
    }

    /// From 0; -1 while there are no pages.
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// How many there are.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The page that is looked at; absent while there are none.
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
