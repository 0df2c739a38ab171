package budgetexplorer.service.original;

import budgetexplorer.model.original.PagePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts places together.
final class Frames {
    private Frames() {}

    /// One place around all of a page.
    static List<PagePlace> joined(List<PagePlace> places) {
        return new ArrayList<>(places.stream()
                .collect(Collectors.toMap(PagePlace::page, place -> place, Frames::both, TreeMap::new))
                .values());
    }

    private static PagePlace both(PagePlace one, PagePlace other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new PagePlace(one.page(), x, y, Math.max(one.x() + one.width(), other.x() + other.width()) - x,
                Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }
}
